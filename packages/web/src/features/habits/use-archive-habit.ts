import { useMutation } from '@tanstack/react-query';
import type { Habit } from '../../client';
import { updateHabit } from '../../client';
import { focusHeading } from '../../ui/focus-heading';
import { useMessageBoard } from '../../ui/message-board-context';
import { useHabitsChanged } from './use-habits-changed';

/** Archives or restores a habit, and offers to undo it. Its row leaves the list, so the focus goes to the heading. */
export function useArchiveHabit() {
  const board = useMessageBoard();
  const habitsChanged = useHabitsChanged();
  const { mutate, isPending } = useMutation({
    mutationFn: ({ habit, archived }: { readonly habit: Habit; readonly archived: boolean }) =>
      updateHabit({ path: { habitId: habit.id }, body: { archived } }),
    onSuccess: async (_answer, { habit, archived }) => {
      await habitsChanged();
      focusHeading();
      board.say({
        tone: 'done',
        text: `${archived ? 'Archived' : 'Restored'} “${habit.name}”.`,
        action: {
          label: 'Undo',
          run: () => {
            mutate({ habit, archived: !archived });
          },
        },
      });
    },
    onError: (problem, { habit, archived }) => {
      board.say({
        tone: 'problem',
        text: `“${habit.name}” was not ${archived ? 'archived' : 'restored'}. ${problem.message}`,
      });
    },
  });
  return { archive: mutate, isPending };
}
