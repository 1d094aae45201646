import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useWords } from '../../i18n/use-words';
import { useMessageBoard } from '../../ui/message-board-context';
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
  const queryClient = useQueryClient();
  const board = useMessageBoard();
  return useMutation({
    mutationFn: makePasskey,
    onSuccess: (passkey) => {
      board.say({ tone: 'done', text: say('added', passkey) });
      return queryClient.invalidateQueries({ queryKey: passkeysQuery.queryKey });
    },
  });
}
