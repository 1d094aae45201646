import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words';
import { useSnapshot } from '../store/use-snapshot';
import { Icon } from '../ui/icon';
import { appWords } from './words/app-words';

/** Leads to what was settled, for as long as it has not been read. */
export function SettledNotice() {
  const say = useWords(appWords);
  const count = useSnapshot(({ tables }) => tables.settlements.length);
  return (
    <div role="status">
      {count === 0 ? undefined : (
        <div className="banner">
          <Icon name="information" />
          <p>{say('settled', { count })}</p>
          <Link to="/news">{say('settled-link')}</Link>
        </div>
      )}
    </div>
  );
}
