import type { DayEntry, Goal, Schedule } from '@hexastyle/habits';
import type { HabitColor } from '@hexastyle/habits/inputs';
import type { Loss } from './loss';

/** A habit on its way from one tracker to another. Without a goal it is yes or no. */
export interface TrackedHabit {
  readonly name: string;
  readonly question: string;
  readonly description: string;
  readonly schedule: Schedule;
  readonly goal?: Goal;
  readonly color: HabitColor;
  readonly icon: string;
  readonly tags: readonly string[];
  readonly archived: boolean;
  /** The last day that counts of an archived habit. Absent: the other tracker does not say. */
  readonly archivedOn?: string | undefined;
  /** One a day at most. */
  readonly entries: readonly DayEntry[];
}

/** A pause on its way. `habit` is an index into the habits; absent, every habit pauses. */
export interface TrackedPause {
  readonly habit?: number | undefined;
  readonly from: string;
  readonly to?: string | undefined;
  readonly note: string;
}

export const IMPORT_FORMATS = ['loop', 'hexastyle', 'habitbull', 'beaverhabits', 'habitica', 'table-habit'] as const;

export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** What another tracker knew. `losses` are what could not be kept as it was. */
export interface Tracked {
  readonly format: ImportFormat;
  readonly habits: readonly TrackedHabit[];
  readonly pauses: readonly TrackedPause[];
  readonly losses: readonly Loss[];
}
