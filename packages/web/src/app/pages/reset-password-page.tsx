import { useNavigate } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { ResetForm } from '../../features/accounts/reset-form';
import { Page } from '../../ui/page';
import { mailToken } from '../mail-token';
import { setUpClient } from '../set-up-client';
import { VisitorFrame } from '../visitor-frame';
import { WithMailToken } from '../with-mail-token';

setUpClient();

/** Where the mail for a new password leads. */
export function ResetPasswordPage() {
  const [token] = useState(mailToken);
  const navigate = useNavigate();
  const goOn = useCallback(() => navigate({ to: '/sign-in', replace: true }), [navigate]);
  return (
    <VisitorFrame>
      <Page title="New password" heading="Choose a new password" eyebrow="All devices are signed out">
        <WithMailToken token={token}>{(known) => <ResetForm token={known} onReset={goOn} />}</WithMailToken>
      </Page>
    </VisitorFrame>
  );
}
