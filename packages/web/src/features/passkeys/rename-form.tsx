import { useDeed } from '../../asking/use-deed';
import { type Passkey, updatePasskey } from '../../client';
import { useWords } from '../../i18n/use-words';
import { NameForm } from './name-form';
import { passkeysQuery } from './passkeys-query';
import { passkeysWords } from './words/passkeys-words';

export interface RenameFormProps {
  readonly passkey: Passkey;
  readonly onDone: () => void;
}

/** Another name for a passkey. */
export function RenameForm({ passkey, onDone }: RenameFormProps) {
  const say = useWords(passkeysWords);
  const rename = useRenamePasskey(passkey.id);
  return (
    <NameForm
      label={say('rename-name', passkey)}
      submit={say('save')}
      start={passkey.name}
      problem={rename.error}
      isPending={rename.isPending}
      onName={(name) => {
        rename.mutate(name, { onSuccess: onDone });
      }}
    />
  );
}

function useRenamePasskey(id: string) {
  const say = useWords(passkeysWords);
  return useDeed({
    queryKeys: [passkeysQuery.queryKey],
    run: (name: string) => updatePasskey({ path: { id }, body: { name } }),
    said: ({ data }) => say('renamed', data),
  });
}
