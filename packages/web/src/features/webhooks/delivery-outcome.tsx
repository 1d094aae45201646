import type { Delivery } from '../../client';
import { useWords } from '../../i18n/use-words';
import { Icon } from '../../ui/icon';
import { webhooksWords } from './words/webhooks-words';

const ICONS = { pending: 'waiting', delivered: 'check', failed: 'warning' } as const;

/** How it went: where it stands, what came back, and when it is tried again. */
export function DeliveryOutcome({ delivery }: { readonly delivery: Delivery }) {
  const say = useWords(webhooksWords);
  const { state, attempts, lastAttempt, nextAttemptAt } = delivery;
  const { status, failure, durationMs } = lastAttempt ?? {};
  return (
    <>
      <span className="badge">
        <Icon name={ICONS[state]} />
        {say(`state-${state}`)}
      </span>{' '}
      {failure === undefined ? undefined : `${say(failure)} `}
      {status === undefined ? undefined : `${say('answered', { status, ms: durationMs ?? 0 })} `}
      {attempts > 1 ? `${say('tries', { count: attempts })} ` : undefined}
      {attempts > 0 && nextAttemptAt !== undefined ? say('next-try', { at: nextAttemptAt }) : undefined}
    </>
  );
}
