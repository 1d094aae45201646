import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useCallback } from 'react';
import { ChangeEmail } from '../../features/accounts/change-email';
import { ChangePassword } from '../../features/accounts/change-password';
import { DeleteAccount } from '../../features/accounts/delete-account';
import { ownWords } from '../../features/accounts/own-words/own-words';
import { useWords } from '../../i18n/use-words';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { useIsOnline } from '../../ui/use-is-online';
import { useDeletion } from '../use-deletion';
import { appWords } from '../words/app-words';

/** How somebody signs in, and the end of the account. */
export function AccountPage() {
  const say = useWords(appWords);
  const sayOwn = useWords(ownWords);
  const isOnline = useIsOnline();
  const queryClient = useQueryClient();
  const forgetAnswers = useCallback(() => void queryClient.invalidateQueries(), [queryClient]);
  const remove = useDeletion();
  return (
    <Page title={say('account')}>
      <p className="aside">
        <Link to="/settings">{say('settings')}</Link>
      </p>
      {isOnline ? undefined : <Notice tone="information">{sayOwn('offline')}</Notice>}
      <ChangePassword onChanged={forgetAnswers} />
      <ChangeEmail />
      <DeleteAccount
        exportLink={
          <Link to="/transfer" className="button-link">
            {sayOwn('export-habits')}
          </Link>
        }
        onDelete={remove}
      />
    </Page>
  );
}
