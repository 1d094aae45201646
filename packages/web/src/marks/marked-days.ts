import { dayStatuses, type DatedStatus } from '@hexastyle/habits';
import type { HabitView } from '../records/habit-view';
import { markKind, type MarkKind } from './mark-kind';

export interface MarkedDay {
  readonly date: string;
  readonly status: DatedStatus;
  readonly kind: MarkKind;
}

/** The marks of the days `from` to `to`, both included, oldest first. Before the habit began, and after it was put away, nothing was missed. */
export function markedDays(
  { history, first, last, today, firstWeekday }: HabitView,
  from: string,
  to: string,
): readonly MarkedDay[] {
  return dayStatuses(history, from, to, { firstWeekday }).map((status) => {
    const { date } = status;
    const isSilent = status.kind === 'due' || status.kind === 'free';
    const isOutside = date < first || (date > last && date <= today);
    return { date, status, kind: isSilent && isOutside ? 'free' : markKind(status, today) };
  });
}
