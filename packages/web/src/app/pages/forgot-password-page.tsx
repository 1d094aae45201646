import { Link } from '@tanstack/react-router';
import { ForgotForm } from '../../features/accounts/forgot-form';
import { Page } from '../../ui/page';
import { setUpClient } from '../set-up-client';
import { VisitorFrame } from '../visitor-frame';

setUpClient();

/** Ask for a mail that leads to a new password. */
export function ForgotPasswordPage() {
  return (
    <VisitorFrame>
      <Page title="Forgot password" heading="Forgot your password?" eyebrow="It happens">
        <ForgotForm />
        <p className="aside">
          <Link to="/sign-in">Sign in</Link>
        </p>
      </Page>
    </VisitorFrame>
  );
}
