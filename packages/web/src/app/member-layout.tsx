import { useQueryClient } from '@tanstack/react-query';
import { Link, Outlet, useNavigate } from '@tanstack/react-router';
import { AccountMenu } from '../features/accounts/account-menu';
import { Header } from '../ui/header';

const PAGES = [
  { to: '/', label: 'Today' },
  { to: '/archived', label: 'Archived habits' },
  { to: '/settings', label: 'Settings' },
] as const;

/** The frame of all pages for people who are signed in. */
export function MemberLayout() {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return (
    <>
      <Header home={<Link to="/" />}>
        <AccountMenu
          links={(close) =>
            PAGES.map(({ to, label }) => (
              <Link key={to} to={to} className="menu-link" activeOptions={{ exact: true }} onClick={close}>
                {label}
              </Link>
            ))
          }
          onSignedOut={() => {
            void navigate({ to: '/sign-in' }).then(() => {
              queryClient.clear();
            });
          }}
        />
      </Header>
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
    </>
  );
}
