import { useMemo } from 'react';
import { habitView } from '../../records/habit-view';
import { useAccount } from '../../store/use-account';
import { useHabits } from '../../store/use-habits';
import { useSnapshot } from '../../store/use-snapshot';
import { useToday } from '../../store/use-today';
import { overviewRow, type OverviewPeriod, type OverviewRow, type Range } from './overview-row';

/** The habits in use with their days of a period; with a tag only those that have it. */
export function useOverviewRows(
  period: OverviewPeriod,
  { from, to }: Range,
  tag: string | undefined,
): readonly OverviewRow[] {
  const habits = useHabits();
  const account = useAccount();
  const today = useToday();
  const entries = useSnapshot(({ records }) => records.entries);
  const pauses = useSnapshot(({ records }) => records.pauses);
  return useMemo(
    () =>
      habits
        .filter(({ archived, tags }) => !archived && (tag === undefined || tags.includes(tag)))
        .map((habit) => overviewRow(habitView(habit, { entries, pauses }, { account, today }), period, { from, to })),
    [habits, tag, entries, pauses, account, today, period, from, to],
  );
}
