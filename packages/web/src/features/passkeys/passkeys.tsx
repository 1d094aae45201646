import { useQuery } from '@tanstack/react-query';
import { Asked } from '../../asking/asked';
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
    <section className="panel" aria-labelledby="passkeys-heading">
      <h2 id="passkeys-heading">{say('title')}</h2>
      <p className="aside">{say('intro')}</p>
      <Asked query={useQuery(passkeysQuery)} offline={say('offline')}>
        {(passkeys) => (
          <>
            {passkeys.length === 0 ? <p className="empty">{say('empty')}</p> : undefined}
            <ul className="plain-list">
              {passkeys.map((passkey) => (
                <PasskeyItem key={passkey.id} passkey={passkey} />
              ))}
            </ul>
            {hasPasskeys() ? <NewPasskeyForm /> : <p>{say('unsupported')}</p>}
          </>
        )}
      </Asked>
    </section>
  );
}
