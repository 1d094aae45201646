import type { CalendarDate } from '@hexastyle/habits';
import type { HabitChange } from './schemas';
import type { DatedChange } from './store';

/** A change that archives needs the day that it is; others do not ask for it. A day that is still to come counts as today. */
export async function datedChange(change: HabitChange, askToday: () => Promise<CalendarDate>): Promise<DatedChange> {
  const { archived, archivedOn } = change;
  if (archived !== true && archivedOn === undefined) return change;
  const today = (await askToday()).toString();
  if (archivedOn === undefined) return { ...change, today };
  return { ...change, archivedOn: archivedOn < today ? archivedOn : today };
}
