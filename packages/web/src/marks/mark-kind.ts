import type { DatedStatus } from '@hexastyle/habits';

/** What a day shows, as a person reads it: an amount is enough or not, and a day that was due and is over was missed. */
export type MarkKind =
  'done' | 'enough' | 'some' | 'filled' | 'skipped' | 'not-done' | 'missed' | 'paused' | 'due' | 'free' | 'ahead';

/** Reads the status of a day as of today. */
export function markKind(status: DatedStatus, today: string): MarkKind {
  if (status.kind === 'measured') return status.isMet ? 'enough' : 'some';
  if (status.kind !== 'due' && status.kind !== 'free') return status.kind;
  if (status.date > today) return 'ahead';
  if (status.kind === 'free') return 'free';
  return status.date < today ? 'missed' : 'due';
}
