import { Outlet } from '@tanstack/react-router';
import { Messages } from '../ui/messages';
import { ConnectionBanner } from './connection-banner';

/** What every page has: the way past the header, the state of the connection, and messages. */
export function RootLayout() {
  return (
    <>
      <a className="skip-link" href="#main">
        Skip to content
      </a>
      <ConnectionBanner />
      <Outlet />
      <Messages />
    </>
  );
}
