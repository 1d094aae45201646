import { useQuery } from '@tanstack/react-query';
import { Asked } from '../../asking/asked';
import { useWords } from '../../i18n/use-words';
import { EndOthers } from './end-others';
import { SessionItem } from './session-item';
import { sessionsQuery } from './sessions-query';
import { sessionsWords } from './words/sessions-words';

/** Where the account is signed in, and ways to end that elsewhere. */
export function Sessions() {
  const say = useWords(sessionsWords);
  return (
    <section className="panel" aria-labelledby="sessions-heading">
      <h2 id="sessions-heading">{say('title')}</h2>
      <p className="aside">{say('intro')}</p>
      <Asked query={useQuery(sessionsQuery)} offline={say('offline')}>
        {(sessions) => (
          <>
            <ul className="plain-list">
              {sessions.map((session) => (
                <SessionItem key={session.id} session={session} />
              ))}
            </ul>
            {sessions.some(({ isCurrent }) => !isCurrent) ? <EndOthers /> : undefined}
          </>
        )}
      </Asked>
    </section>
  );
}
