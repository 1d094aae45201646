import { lastDay, type DayEntry } from '@hexastyle/habits';
import type { Loss } from './loss';
import { fitted } from './tracked-habit';
import type { Tracked, TrackedHabit, TrackedPause } from './tracker';

/** A habit of the account, as far as an import has to know it. */
export interface ExistingHabit {
  readonly id: string;
  readonly name: string;
  readonly kind: 'yes-no' | 'measurable';
  /** Dates that have an entry. */
  readonly days: ReadonlySet<string>;
}

/** What becomes of one habit of a file. */
export type PlannedHabit =
  | { readonly action: 'create'; readonly habit: TrackedHabit; readonly entries: readonly DayEntry[] }
  | {
      readonly action: 'merge' | 'skip';
      readonly habit: TrackedHabit;
      readonly habitId: string;
      /** Only those of days that are empty. */
      readonly entries: readonly DayEntry[];
    };

export interface Plan {
  readonly format: Tracked['format'];
  readonly habits: readonly PlannedHabit[];
  readonly pauses: readonly TrackedPause[];
  readonly losses: readonly Loss[];
}

/**
 * What an import does to an account: a habit of the same name and kind gets the days that it lacks, every other one is
 * new. What is there is never changed, so that importing the same file again changes nothing.
 *
 * @param today a date; days after it are left out
 */
export function planImport(tracked: Tracked, existing: readonly ExistingHabit[], today: string): Plan {
  const losses = [...tracked.losses];
  const free = new Set(existing);
  const habits = tracked.habits.map((each): PlannedHabit => {
    const { habit: whole, losses: own } = fitted(each);
    losses.push(...own);
    const entries = whole.entries.filter(({ date }) => date <= today);
    const habit = whole.archived ? { ...whole, archivedOn: restsSince(whole, entries, today) } : whole;
    if (entries.length < habit.entries.length) losses.push({ code: 'days-to-come', habit: habit.name });
    const twin = [...free].find((one) => isTwin(one, habit));
    if (twin === undefined) return { action: 'create', habit, entries };
    free.delete(twin);
    const missing = entries.filter(({ date }) => !twin.days.has(date));
    return { action: missing.length === 0 ? 'skip' : 'merge', habit, habitId: twin.id, entries: missing };
  });
  return { format: tracked.format, habits, pauses: tracked.pauses, losses };
}

/** What the file says; else the last day that has something, else today. */
function restsSince({ archivedOn }: TrackedHabit, entries: readonly DayEntry[], today: string): string {
  const lastWritten = entries
    .map(({ date }) => date)
    .sort()
    .at(-1);
  return lastDay(archivedOn ?? lastWritten, today);
}

function isTwin(existing: ExistingHabit, habit: TrackedHabit): boolean {
  return existing.name === habit.name && (existing.kind === 'measurable') === (habit.goal !== undefined);
}
