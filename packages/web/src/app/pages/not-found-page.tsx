import { Link } from '@tanstack/react-router';
import { useWords } from '../../i18n/use-words';
import { Page } from '../../ui/page';
import { VisitorFrame } from '../visitor-frame';
import { appWords } from '../words/app-words';

/** For an address that leads nowhere. */
export function NotFoundPage() {
  const say = useWords(appWords);
  return (
    <VisitorFrame>
      <Page title={say('not-found')}>
        <p className="empty">
          {say('not-found-text')} <Link to="/">{say('go-to-today')}</Link>
        </p>
      </Page>
    </VisitorFrame>
  );
}
