import { useWords } from '../i18n/use-words';
import { useSnapshot } from '../store/use-snapshot';
import { Icon } from '../ui/icon';
import { appWords } from './words/app-words';

/** How many changes the server has not confirmed yet. Not announced: a tick that is sent at once would be heard twice. */
export function WaitingCount() {
  const say = useWords(appWords);
  const count = useSnapshot(({ tables }) => tables.queue.length);
  if (count === 0) return undefined;
  const text = say('waiting', { count });
  return (
    <span className="waiting-count" title={text}>
      <Icon name="waiting" />
      <span aria-hidden="true">{count}</span>
      <span className="visually-hidden">{text}</span>
    </span>
  );
}
