import { useCallback } from 'react';
import { useWords } from '../../i18n/use-words';
import type { Say } from '../../i18n/say';
import type { Mark } from '../../records/entry';
import { useActions } from '../../store/use-actions';
import { useSayUndoable } from '../../ui/use-say-undoable';
import type { DayItem } from './day-item';
import type { en } from './words/en';
import { todayWords } from './words/today-words';

/** What a person says of the day besides its note, which stays. */
export type Saying = Omit<Mark, 'note'>;

/** Writes the state of a habit on the day of its item, says so, and offers to take it back. */
export function useMark(): (item: DayItem, saying: Saying) => void {
  const actions = useActions();
  const sayUndoable = useSayUndoable();
  const say = useWords(todayWords);
  return useCallback(
    ({ habit, entry, status }, saying) => {
      actions.markDay(habit.id, status.date, { ...saying, note: entry?.note ?? '' });
      const isSeen = saying.state === 'done' || saying.state === 'measured';
      sayUndoable(said(say, habit.name, saying), isSeen ? 'heard' : 'done');
    },
    [actions, sayUndoable, say],
  );
}

function said(say: Say<typeof en>, name: string, { state, amount = 0 }: Saying): string {
  switch (state) {
    case 'done':
      return say('said-done', { name });
    case 'not-done':
      return say('said-not-done', { name });
    case 'skipped':
      return say('said-skipped', { name });
    case 'measured':
      return say('said-measured', { name, amount });
    case 'unknown':
      return say('said-clear', { name });
  }
}
