import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { PasskeySignIn } from '../../features/accounts/passkey-sign-in';
import { SignInForm } from '../../features/accounts/sign-in-form';
import { Notice } from '../../ui/notice';
import type { Account } from '../../records/account';
import { Page } from '../../ui/page';
import { useServices } from '../services-context';
import { setUpClient } from '../set-up-client';
import { VisitorFrame } from '../visitor-frame';

setUpClient();

/** Sign in, then go where one was going. */
export function SignInPage() {
  const { from = '/', expired } = useSearch({ from: '/sign-in' });
  const navigate = useNavigate();
  const { session } = useServices();
  const goOn = useCallback(
    async (account: Account) => {
      await session.enter(account);
      await navigate({ href: from, replace: true });
    },
    [session, navigate, from],
  );
  return (
    <VisitorFrame>
      <Page title="Sign in" eyebrow="Welcome back">
        {expired === true ? (
          <Notice tone="information">Your session has ended. Sign in to go on where you were.</Notice>
        ) : undefined}
        <SignInForm onSignedIn={goOn} />
        <PasskeySignIn onSignedIn={goOn} />
        <p className="aside">
          New here? <Link to="/sign-up">Create an account</Link> ·{' '}
          <Link to="/forgot-password">Forgot your password?</Link>
        </p>
      </Page>
    </VisitorFrame>
  );
}
