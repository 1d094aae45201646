import { Link, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { SignUpForm } from '../../features/accounts/sign-up-form';
import { useWords } from '../../i18n/use-words';
import type { Account } from '../../records/account';
import { Page } from '../../ui/page';
import { useServices } from '../services-context';
import { visitorWords } from '../visitor-words/visitor-words';

/** Create an account, then begin. */
export function SignUpPage() {
  const say = useWords(visitorWords);
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
    <Page title={say('sign-up')} heading={say('create-account')} eyebrow={say('sign-up-eyebrow')}>
      <SignUpForm onSignedIn={begin} />
      <p className="aside">
        {say('have-account')} <Link to="/sign-in">{say('sign-in')}</Link>
      </p>
    </Page>
  );
}
