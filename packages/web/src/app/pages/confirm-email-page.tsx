import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ConfirmEmail } from '../../features/accounts/confirm-email';
import { useWords } from '../../i18n/use-words';
import { Page } from '../../ui/page';
import { mailToken } from '../mail-token';
import { visitorWords } from '../visitor-words/visitor-words';
import { WithMailToken } from '../with-mail-token';

/** Where the mail that confirms an address leads. */
export function ConfirmEmailPage() {
  const say = useWords(visitorWords);
  const [token] = useState(mailToken);
  return (
    <Page title={say('confirm')} heading={say('confirm-heading')} eyebrow={say('confirm-eyebrow')}>
      <WithMailToken token={token}>{(known) => <ConfirmEmail token={known} />}</WithMailToken>
      <p className="aside">
        <Link to="/">{say('to-habits')}</Link>
      </p>
    </Page>
  );
}
