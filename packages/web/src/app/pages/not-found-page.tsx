import { Link } from '@tanstack/react-router';
import { Page } from '../../ui/page';
import { VisitorFrame } from '../visitor-frame';

/** For an address that leads nowhere. */
export function NotFoundPage() {
  return (
    <VisitorFrame>
      <Page title="Page not found">
        <p className="empty">
          Nothing stands at this address. <Link to="/">Go to today</Link>
        </p>
      </Page>
    </VisitorFrame>
  );
}
