import { Link, useNavigate } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { ResetForm } from '../../features/accounts/reset-form';
import { useWords } from '../../i18n/use-words';
import { Page } from '../../ui/page';
import { mailToken } from '../mail-token';
import { visitorWords } from '../visitor-words/visitor-words';
import { WithMailToken } from '../with-mail-token';

/** Where the mail for a new password leads. */
export function ResetPasswordPage() {
  const say = useWords(visitorWords);
  const [token] = useState(mailToken);
  const navigate = useNavigate();
  const goOn = useCallback(() => navigate({ to: '/sign-in', replace: true }), [navigate]);
  return (
    <Page title={say('reset')} heading={say('reset-heading')} eyebrow={say('reset-eyebrow')}>
      <WithMailToken token={token} wayOut={<Link to="/forgot-password">{say('ask-for-mail')}</Link>}>
        {(known) => <ResetForm token={known} onReset={goOn} />}
      </WithMailToken>
    </Page>
  );
}
