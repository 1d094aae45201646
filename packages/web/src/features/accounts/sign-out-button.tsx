import { useState } from 'react';
import { useWords } from '../../i18n/use-words';
import { Problem } from '../../problem/problem';
import { useSnapshot } from '../../store/use-snapshot';
import { Button } from '../../ui/button';
import { useMessageBoard } from '../../ui/message-board-context';
import { menuWords } from './menu-words/menu-words';

export interface SignOutButtonProps {
  readonly onSignedOut: () => void;
}

/** Ends the session on the server; while that fails the person stays signed in and is told so. */
export function SignOutButton({ onSignedOut }: SignOutButtonProps) {
  const board = useMessageBoard();
  const say = useWords(menuWords);
  const isAllSent = useSnapshot(({ tables }) => tables.queue.length === 0);
  const [isPending, setPending] = useState(false);
  const [isWarned, setWarned] = useState(false);
  const signOut = async () => {
    setPending(true);
    try {
      const { deleteSession } = await import('../../client');
      await deleteSession();
      onSignedOut();
    } catch (error) {
      if (error instanceof Problem && error.kind === 'signed-out') {
        onSignedOut();
        return;
      }
      const reason = error instanceof Problem ? error.message : '';
      board.say({ tone: 'problem', text: say('still-signed-in', { reason }) });
      setPending(false);
    }
  };
  return (
    <>
      <div role="alert">{isWarned && !isAllSent ? <p className="field-hint">{say('unsent')}</p> : undefined}</div>
      <Button
        isPending={isPending}
        onPress={() => {
          if (isAllSent || isWarned) void signOut();
          else setWarned(true);
        }}
      >
        {say('sign-out')}
      </Button>
    </>
  );
}
