import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useState } from 'react';
import { remembered } from '../../device/remembered';
import { PasskeySignIn } from '../../features/accounts/passkey-sign-in';
import { SignInForm } from '../../features/accounts/sign-in-form';
import { useWords } from '../../i18n/use-words';
import { Notice } from '../../ui/notice';
import type { Account } from '../../records/account';
import { Page } from '../../ui/page';
import { useServices } from '../services-context';
import { visitorWords } from '../visitor-words/visitor-words';

const ForgetPerson = lazy(() =>
  import('../../features/accounts/forget-person').then((file) => ({ default: file.ForgetPerson })),
);

/** Sign in, then go where one was going. */
export function SignInPage() {
  const say = useWords(visitorWords);
  const { from = '/', expired, deleted } = useSearch({ from: '/visitor/sign-in' });
  const navigate = useNavigate();
  const { session } = useServices();
  const [isSomebodyKept] = useState(() => remembered().isExpired === true && remembered().accountId !== undefined);
  const goOn = useCallback(
    async (account: Account) => {
      await session.enter(account);
      await navigate({ href: from, replace: true });
    },
    [session, navigate, from],
  );
  return (
    <Page title={say('sign-in')} eyebrow={say(deleted === true ? 'deleted-eyebrow' : 'sign-in-eyebrow')}>
      {deleted === true ? <Notice tone="information">{say('deleted')}</Notice> : undefined}
      {expired === true ? <Notice tone="information">{say('expired')}</Notice> : undefined}
      <SignInForm onSignedIn={goOn} />
      <PasskeySignIn onSignedIn={goOn} />
      <div className="asides">
        <p className="aside">
          {say('new-here')} <Link to="/sign-up">{say('create-account')}</Link>
        </p>
        <p className="aside">
          <Link to="/forgot-password">{say('forgot-link')}</Link>
        </p>
      </div>
      {isSomebodyKept && deleted !== true ? (
        <Suspense>
          <ForgetPerson onForget={() => session.forget()} />
        </Suspense>
      ) : undefined}
    </Page>
  );
}
