import { useDeed } from '../../asking/use-deed';
import { revokeSession, type Session } from '../../client';
import type { Say } from '../../i18n/say';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Notice } from '../../ui/notice';
import { sessionsQuery } from './sessions-query';
import type { en } from './words/en';
import { sessionsWords } from './words/sessions-words';

export interface SessionItemProps {
  readonly session: Session;
}

/** One device that is signed in. The one that shows this page is left through the menu. */
export function SessionItem({ session }: SessionItemProps) {
  const say = useWords(sessionsWords);
  const name = nameOf(session, say);
  const end = useEndSession(session, name);
  return (
    <li className="plain-item">
      <div>
        <strong>{name}</strong>{' '}
        {session.isCurrent ? (
          <span className="badge badge-now">
            <Icon name="check" />
            {say('this-one')}
          </span>
        ) : undefined}
        <p className="aside">
          {`${say('since-on', { at: session.createdAt })}, ${say('used-on', { at: session.lastSeenAt })}`}
        </p>
      </div>
      {end.error === null ? undefined : <Notice tone="problem">{end.error.message}</Notice>}
      {session.isCurrent ? undefined : (
        <div className="button-row">
          <Button aria-label={say('end-name', { name })} isPending={end.isPending} onPress={end.mutate}>
            {say('end')}
          </Button>
        </div>
      )}
    </li>
  );
}

/** The server says `Firefox on Linux`, one of the two, or nothing. */
function nameOf({ userAgent }: Session, say: Say<typeof en>): string {
  const [browser = '', system] = userAgent.split(' on ');
  if (system !== undefined) return say('device', { browser, system });
  return browser === '' ? say('unknown-device') : browser;
}

function useEndSession({ id }: Session, name: string) {
  const say = useWords(sessionsWords);
  return useDeed({
    queryKeys: [sessionsQuery.queryKey],
    run: () => revokeSession({ path: { id } }),
    said: () => say('ended', { name }),
    isGone: true,
  });
}
