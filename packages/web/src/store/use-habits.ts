import { useMemo } from 'react';
import type { Habit } from '../records/habit';
import { useSnapshot } from './use-snapshot';

/** All habits in the order of the account, archived ones too. */
export function useHabits(): readonly Habit[] {
  const habits = useSnapshot(({ records }) => records.habits);
  return useMemo(
    () => [...habits.values()].sort((a, b) => a.position - b.position || a.createdAt.localeCompare(b.createdAt)),
    [habits],
  );
}
