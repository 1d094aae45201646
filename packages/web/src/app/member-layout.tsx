import { Link, Outlet, useNavigate } from '@tanstack/react-router';
import { AccountMenu } from '../features/accounts/account-menu';
import { useWords } from '../i18n/use-words';
import { Header } from '../ui/header';
import { ConnectionBanner } from './connection-banner';
import { useServices } from './services-context';
import { SettledNotice } from './settled-notice';
import { useUndoKey } from './use-undo-key';
import { WaitingCount } from './waiting-count';
import { appWords } from './words/app-words';

const PAGES = [
  { to: '/', word: 'today' },
  { to: '/habits', word: 'habits' },
  { to: '/overview', word: 'overview' },
  { to: '/pauses', word: 'pauses' },
  { to: '/tags', word: 'tags' },
  { to: '/archived', word: 'archived' },
  { to: '/news', word: 'news' },
  { to: '/settings', word: 'settings' },
  { to: '/transfer', word: 'transfer' },
] as const;

/** The frame of all pages for people who are signed in. */
export function MemberLayout() {
  const { session } = useServices();
  const navigate = useNavigate();
  const say = useWords(appWords);
  useUndoKey();
  return (
    <>
      <ConnectionBanner />
      <SettledNotice />
      <Header home={<Link to="/" />}>
        <div className="header-end">
          <WaitingCount />
          <AccountMenu
            links={(close) =>
              PAGES.map(({ to, word }) => (
                <Link key={to} to={to} className="menu-link" activeOptions={{ exact: true }} onClick={close}>
                  {say(word)}
                </Link>
              ))
            }
            onSignedOut={() => {
              void navigate({ to: '/sign-in' }).then(() => session.leave());
            }}
          />
        </div>
      </Header>
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
    </>
  );
}
