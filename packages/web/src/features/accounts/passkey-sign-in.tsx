import { useWords } from '../../i18n/use-words';
import { hasPasskeys } from '../../webauthn/has-passkeys';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import type { SignInFormProps } from './sign-in-form';
import { usePasskeySignIn } from './use-passkey-sign-in';
import { accountsWords } from './words/accounts-words';

/** The way in without a password, where the browser knows passkeys. */
export function PasskeySignIn({ onSignedIn }: SignInFormProps) {
  const say = useWords(accountsWords);
  const { problem, isPending, signIn } = usePasskeySignIn(onSignedIn);
  if (!hasPasskeys()) return undefined;
  return (
    <div className="form">
      {problem === undefined ? undefined : <Notice tone="problem">{problem.message}</Notice>}
      <Button isPending={isPending} onPress={signIn}>
        {say('passkey-sign-in')}
      </Button>
    </div>
  );
}
