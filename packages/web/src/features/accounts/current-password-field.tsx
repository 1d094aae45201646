import { useWords } from '../../i18n/use-words';
import { useAccount } from '../../store/use-account';
import { TextField } from '../../ui/text-field';
import { ownWords } from './own-words/own-words';

/** The box for the password as it is; a password manager finds beside it whose it is. */
export function CurrentPasswordField() {
  const say = useWords(ownWords);
  const { email } = useAccount();
  return (
    <>
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      <TextField label={say('current-password')} name="password" type="password" autoComplete="current-password" />
    </>
  );
}
