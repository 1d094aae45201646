import { useWords } from '../../i18n/use-words';
import type { Habit } from '../../records/habit';
import { useActions } from '../../store/use-actions';
import { useToday } from '../../store/use-today';
import { focusHeading } from '../../ui/focus-heading';
import { useSayUndoable } from '../../ui/use-say-undoable';
import { habitsWords } from './words/habits-words';

/** Archives or restores a habit, and offers to undo it. Its row leaves the list, so the focus goes to the heading. */
export function useArchiveHabit(): (habit: Habit, archived: boolean) => void {
  const say = useWords(habitsWords);
  const sayUndoable = useSayUndoable();
  const actions = useActions();
  const today = useToday();
  return (habit, archived) => {
    actions.changeHabit(habit.id, archived ? { archived, archivedOn: today } : { archived });
    focusHeading();
    sayUndoable(say(archived ? 'archived' : 'restored', habit));
  };
}
