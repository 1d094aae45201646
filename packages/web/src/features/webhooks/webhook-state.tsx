import type { Webhook } from '../../client';
import { useWords } from '../../i18n/use-words';
import { Icon } from '../../ui/icon';
import { webhooksWords } from './words/webhooks-words';

/** Whether a webhook is told of things now, and if not, why. */
export function WebhookState({ webhook }: { readonly webhook: Webhook }) {
  const say = useWords(webhooksWords);
  const { enabled, failingSince, disabledReason } = webhook;
  if (!enabled) {
    return (
      <>
        <span className="badge">
          <Icon name="pause" />
          {say('paused')}
        </span>
        {disabledReason === undefined ? undefined : <p>{say(`paused-${disabledReason}`)}</p>}
      </>
    );
  }
  return failingSince === undefined ? (
    <span className="badge badge-now">
      <Icon name="check" />
      {say('on')}
    </span>
  ) : (
    <>
      <span className="badge">
        <Icon name="warning" />
        {say('failing')}
      </span>
      <p>{say('failing-since', { at: failingSince })}</p>
    </>
  );
}
