import type { DatedStatus } from '@hexastyle/habits';

/** What a day shows, as a person reads it: an amount is enough or not, and a day that was due and is over was missed. */
export type MarkKind =
  'done' | 'enough' | 'some' | 'filled' | 'skipped' | 'not-done' | 'missed' | 'paused' | 'due' | 'free' | 'ahead';

/** Reads the status of a day as of today. */
export function markKind(status: DatedStatus, today: string): MarkKind {
  switch (status.kind) {
    case 'measured':
      return status.isMet ? 'enough' : 'some';
    case 'due':
      if (status.date > today) return 'ahead';
      return status.date < today ? 'missed' : 'due';
    case 'free':
      return status.date > today ? 'ahead' : 'free';
    case 'done':
    case 'filled':
    case 'skipped':
    case 'not-done':
    case 'paused':
      return status.kind;
  }
}
