import { useWords } from '../../i18n/use-words';
import type { Habit } from '../../records/habit';
import { useActions } from '../../store/use-actions';
import { useToday } from '../../store/use-today';
import { focusHeading } from '../../ui/focus-heading';
import { useMessageBoard } from '../../ui/message-board-context';
import { habitsWords } from './words/habits-words';

/** Archives or restores a habit, and offers to undo it. Its row leaves the list, so the focus goes to the heading. */
export function useArchiveHabit(): (habit: Habit, archived: boolean) => void {
  const say = useWords(habitsWords);
  const board = useMessageBoard();
  const actions = useActions();
  const today = useToday();
  return (habit, archived) => {
    actions.changeHabit(habit.id, archived ? { archived, archivedOn: today } : { archived });
    focusHeading();
    board.say({
      tone: 'done',
      text: say(archived ? 'archived' : 'restored', habit),
      key: 'undo',
      action: {
        label: say('undo'),
        run: () => {
          actions.undo();
        },
      },
    });
  };
}
