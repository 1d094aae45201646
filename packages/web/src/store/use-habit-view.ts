import { useMemo } from 'react';
import type { Habit } from '../records/habit';
import { habitView, type HabitView } from '../records/habit-view';
import { useAccount } from './use-account';
import { useSnapshot } from './use-snapshot';
import { useToday } from './use-today';

/** A habit with its history as of today. */
export function useHabitView(habit: Habit): HabitView {
  const account = useAccount();
  const today = useToday();
  const days = useSnapshot(({ records }) => records.entries.get(habit.id));
  const pauses = useSnapshot(({ records }) => records.pauses);
  return useMemo(
    () =>
      habitView(habit, { entries: new Map(days === undefined ? [] : [[habit.id, days]]), pauses }, { account, today }),
    [habit, days, pauses, account, today],
  );
}
