import { useQuery } from '@tanstack/react-query';
import { AskedList } from '../../asking/asked-list';
import { useWords } from '../../i18n/use-words';
import { hasPasskeys } from '../../webauthn/has-passkeys';
import { NewPasskeyForm } from './new-passkey-form';
import { PasskeyItem } from './passkey-item';
import { passkeysQuery } from './passkeys-query';
import { passkeysWords } from './words/passkeys-words';

/** Ways to sign in without a password: those that are, and a way to a new one. */
export function Passkeys() {
  const say = useWords(passkeysWords);
  return (
    <AskedList
      title={say('title')}
      intro={say('intro')}
      empty={say('empty')}
      query={useQuery(passkeysQuery)}
      offline={say('offline')}
      below={() => (hasPasskeys() ? <NewPasskeyForm /> : <p>{say('unsupported')}</p>)}
    >
      {(passkey) => <PasskeyItem passkey={passkey} />}
    </AskedList>
  );
}
