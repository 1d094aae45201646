import { useWords } from '../../i18n/use-words';
import { appWords } from '../words/app-words';

/** Stands in for a page that takes longer than a moment. */
export function LoadingPage() {
  const say = useWords(appWords);
  return (
    <p className="loading" role="status">
      {say('loading')}
    </p>
  );
}
