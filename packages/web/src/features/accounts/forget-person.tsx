import { useState } from 'react';
import { AskFirst } from '../../asking/ask-first';
import { useWords } from '../../i18n/use-words';
import { useMessageBoard } from '../../ui/message-board-context';
import { ownWords } from './own-words/own-words';

export interface ForgetPersonProps {
  /** Resolves when nothing of theirs is kept any more. */
  readonly onForget: () => Promise<void>;
}

/** For a device on which somebody's session has ended who does not come back: what is kept of them is removed. */
export function ForgetPerson({ onForget }: ForgetPersonProps) {
  const say = useWords(ownWords);
  const board = useMessageBoard();
  const [state, setState] = useState<'kept' | 'pending' | 'gone'>('kept');
  const forget = async () => {
    setState('pending');
    await onForget();
    setState('gone');
    board.say({ tone: 'done', text: say('forgotten') });
  };
  if (state === 'gone') return undefined;
  return (
    <div className="button-row">
      <AskFirst
        label={say('forget')}
        question={say('forget-question')}
        confirm={say('forget-now')}
        isPending={state === 'pending'}
        onConfirm={() => {
          void forget();
        }}
      />
    </div>
  );
}
