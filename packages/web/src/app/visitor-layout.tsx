import { Outlet } from '@tanstack/react-router';
import { setUpClient } from './set-up-client';
import { VisitorFrame } from './visitor-frame';

setUpClient();

/** Around the pages of people who are not signed in, which ask the server. */
export function VisitorLayout() {
  return (
    <VisitorFrame>
      <Outlet />
    </VisitorFrame>
  );
}
