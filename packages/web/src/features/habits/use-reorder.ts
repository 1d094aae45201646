import { useWords } from '../../i18n/use-words';
import type { Habit } from '../../records/habit';
import { useActions } from '../../store/use-actions';
import { useSayUndoable } from '../../ui/use-say-undoable';
import { habitsWords } from './words/habits-words';

/** Puts a habit at a place, from 0, says where it is now, and offers to undo it. */
export function useReorder(habits: readonly Habit[]): (habitId: string, place: number) => void {
  const say = useWords(habitsWords);
  const actions = useActions();
  const sayUndoable = useSayUndoable();
  return (habitId, place) => {
    const habit = habits.find(({ id }) => id === habitId);
    if (habit === undefined || place < 0) return;
    const others = habits.map(({ id }) => id).filter((id) => id !== habitId);
    actions.orderHabits(others.toSpliced(place, 0, habitId));
    sayUndoable(say('moved', { name: habit.name, place: place + 1 }));
  };
}
