import { useQuery } from '@tanstack/react-query';
import { AskedList } from '../../asking/asked-list';
import { useWords } from '../../i18n/use-words';
import { EndOthers } from './end-others';
import { SessionItem } from './session-item';
import { sessionsQuery } from './sessions-query';
import { sessionsWords } from './words/sessions-words';

/** Where the account is signed in, and ways to end that elsewhere. */
export function Sessions() {
  const say = useWords(sessionsWords);
  return (
    <AskedList
      title={say('title')}
      intro={say('intro')}
      query={useQuery(sessionsQuery)}
      offline={say('offline')}
      below={(sessions) => (sessions.some(({ isCurrent }) => !isCurrent) ? <EndOthers /> : undefined)}
    >
      {(session) => <SessionItem session={session} />}
    </AskedList>
  );
}
