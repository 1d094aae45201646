import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ConfirmEmail } from '../../features/accounts/confirm-email';
import { Page } from '../../ui/page';
import { mailToken } from '../mail-token';
import { setUpClient } from '../set-up-client';
import { VisitorFrame } from '../visitor-frame';
import { WithMailToken } from '../with-mail-token';

setUpClient();

/** Where the mail that confirms an address leads. */
export function ConfirmEmailPage() {
  const [token] = useState(mailToken);
  return (
    <VisitorFrame>
      <Page title="Confirm e-mail" heading="Is this your e-mail address?" eyebrow="One press">
        <WithMailToken token={token}>{(known) => <ConfirmEmail token={known} />}</WithMailToken>
        <p className="aside">
          <Link to="/">Go to your habits</Link>
        </p>
      </Page>
    </VisitorFrame>
  );
}
