import { useMemo } from 'react';
import { habitView } from '../../records/habit-view';
import { useAccount } from '../../store/use-account';
import { useHabits } from '../../store/use-habits';
import { useSnapshot } from '../../store/use-snapshot';
import { overviewRow, type OverviewPeriod, type OverviewRow, type Range } from './overview-row';

export interface OverviewWanted {
  /** As the rest of the page has it: read twice, midnight could come between. */
  readonly today: string;
  readonly period: OverviewPeriod;
  readonly range: Range;
  /** @default every habit in use */
  readonly tag: string | undefined;
}

/** The habits in use with their days of a period; with a tag only those that have it. */
export function useOverviewRows({ today, period, range, tag }: OverviewWanted): readonly OverviewRow[] {
  const { from, to } = range;
  const habits = useHabits();
  const account = useAccount();
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
