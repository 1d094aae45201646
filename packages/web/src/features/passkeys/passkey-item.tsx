import { useState } from 'react';
import { AskFirst } from '../../asking/ask-first';
import { useDeed } from '../../asking/use-deed';
import { deletePasskey, type Passkey } from '../../client';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../ui/button';
import { focusHeading } from '../../ui/focus-heading';
import { Notice } from '../../ui/notice';
import { passkeysQuery } from './passkeys-query';
import { RenameForm } from './rename-form';
import { passkeysWords } from './words/passkeys-words';

export interface PasskeyItemProps {
  readonly passkey: Passkey;
}

/** One passkey, and what can be done with it. */
export function PasskeyItem({ passkey }: PasskeyItemProps) {
  const say = useWords(passkeysWords);
  const [isRenaming, setRenaming] = useState(false);
  const remove = useDeletePasskey(passkey);
  const { name, createdAt, lastUsedAt } = passkey;
  const used = lastUsedAt === undefined ? say('unused') : say('used-on', { at: lastUsedAt });
  return (
    <li className="plain-item">
      <div>
        <strong dir="auto">{name}</strong>
        <p className="aside">{`${say('made-on', { at: createdAt })}, ${used}`}</p>
      </div>
      {remove.error === null ? undefined : <Notice tone="problem">{remove.error.message}</Notice>}
      <div className="button-row">
        <Button
          aria-label={say('rename-name', { name })}
          aria-expanded={isRenaming}
          onPress={() => {
            setRenaming(!isRenaming);
          }}
        >
          {say('rename')}
        </Button>
        <AskFirst
          label={say('delete')}
          name={say('delete-name', { name })}
          question={say('sure', { name })}
          confirm={say('delete-now')}
          isPending={remove.isPending}
          onConfirm={remove.mutate}
        />
      </div>
      {isRenaming ? (
        <RenameForm
          passkey={passkey}
          onDone={() => {
            setRenaming(false);
            focusHeading();
          }}
        />
      ) : undefined}
    </li>
  );
}

function useDeletePasskey({ id, name }: Passkey) {
  const say = useWords(passkeysWords);
  return useDeed({
    queryKeys: [passkeysQuery.queryKey],
    run: () => deletePasskey({ path: { id } }),
    said: () => say('deleted', { name }),
    isGone: true,
  });
}
