import { useMutation } from '@tanstack/react-query';
import { deleteSession } from '../../client';
import { Button } from '../../ui/button';
import { useMessageBoard } from '../../ui/message-board-context';

export interface SignOutButtonProps {
  readonly onSignedOut: () => void;
}

/** Ends the session on the server; while that fails the person stays signed in and is told so. */
export function SignOutButton({ onSignedOut }: SignOutButtonProps) {
  const board = useMessageBoard();
  const signOut = useMutation({
    mutationFn: () => deleteSession(),
    onSuccess: onSignedOut,
    onError: (problem) => {
      board.say({ tone: 'problem', text: `You are still signed in. ${problem.message}` });
    },
  });
  return (
    <Button
      isPending={signOut.isPending}
      onPress={() => {
        signOut.mutate();
      }}
    >
      Sign out
    </Button>
  );
}
