import { Outlet } from '@tanstack/react-router';
import { VisitorFrame } from './visitor-frame';

/** Around the pages of people who are not signed in. */
export function VisitorLayout() {
  return (
    <VisitorFrame>
      <Outlet />
    </VisitorFrame>
  );
}
