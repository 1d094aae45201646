import { useState } from 'react';
import type { AccountDeletion } from '../../client';
import { useWords } from '../../i18n/use-words';
import { Problem } from '../../problem/problem';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { askPasskey } from '../../webauthn/ask-passkey';
import { ownWords } from './own-words/own-words';

export interface DeleteByPasskeyProps {
  /** Resolves when nothing is left. @throws Problem when the account stays */
  readonly onDelete: (proof: AccountDeletion) => Promise<void>;
}

/** For whoever has a passkey at hand and the password not: the device asks once more before anything is deleted. */
export function DeleteByPasskey({ onDelete }: DeleteByPasskeyProps) {
  const say = useWords(ownWords);
  const [problem, setProblem] = useState<Problem>();
  const [isPending, setPending] = useState(false);
  const remove = async () => {
    setProblem(undefined);
    setPending(true);
    try {
      await onDelete({ credential: await askPasskey() });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      setProblem(error);
      setPending(false);
    }
  };
  return (
    <div className="form">
      {problem === undefined ? undefined : <Notice tone="problem">{problem.message}</Notice>}
      <div className="button-row">
        <Button
          isPending={isPending}
          onPress={() => {
            void remove();
          }}
        >
          {say('delete-by-passkey')}
        </Button>
      </div>
    </div>
  );
}
