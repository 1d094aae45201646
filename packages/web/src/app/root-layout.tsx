import { Outlet } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words';
import { Messages } from '../ui/messages';
import { UpdateBanner } from './update-banner';
import { appWords } from './words/app-words';

/** What every page has: the way past the header, and messages. */
export function RootLayout() {
  const say = useWords(appWords);
  return (
    <>
      <a className="skip-link" href="#main">
        {say('skip')}
      </a>
      <UpdateBanner />
      <Outlet />
      <Messages />
    </>
  );
}
