import { useDeed } from '../../asking/use-deed';
import { useWords } from '../../i18n/use-words';
import { makePasskey } from '../../webauthn/make-passkey';
import { NameForm } from './name-form';
import { passkeysQuery } from './passkeys-query';
import { passkeysWords } from './words/passkeys-words';

/** A new passkey: its name, then the question of the device. */
export function NewPasskeyForm() {
  const say = useWords(passkeysWords);
  const add = useAddPasskey();
  return (
    <NameForm
      label={say('add')}
      submit={say('add')}
      start=""
      problem={add.error}
      isPending={add.isPending}
      onName={(name, done) => {
        add.mutate(name, { onSuccess: done });
      }}
    />
  );
}

function useAddPasskey() {
  const say = useWords(passkeysWords);
  return useDeed({
    queryKeys: [passkeysQuery.queryKey],
    run: makePasskey,
    said: (passkey) => say('added', passkey),
  });
}
