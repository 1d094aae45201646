import { Link, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { SignUpForm } from '../../features/accounts/sign-up-form';
import type { Account } from '../../records/account';
import { Page } from '../../ui/page';
import { useServices } from '../services-context';
import { setUpClient } from '../set-up-client';
import { VisitorFrame } from '../visitor-frame';

setUpClient();

/** Create an account, then begin. */
export function SignUpPage() {
  const navigate = useNavigate();
  const { session } = useServices();
  const begin = useCallback(
    async (account: Account) => {
      await session.enter(account);
      await navigate({ to: '/welcome', replace: true });
    },
    [session, navigate],
  );
  return (
    <VisitorFrame>
      <Page title="Create account" heading="Create an account" eyebrow="Small things, every day">
        <SignUpForm onSignedIn={begin} />
        <p className="aside">
          Already have an account? <Link to="/sign-in">Sign in</Link>
        </p>
      </Page>
    </VisitorFrame>
  );
}
