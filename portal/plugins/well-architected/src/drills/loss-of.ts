import type { DrillFinish } from '@hexastyle/plugin-well-architected-common';

export type Loss =
  | { readonly kind: 'loss'; readonly value: Pick<DrillFinish, 'recoveryPointAt' | 'rpoMinutes'> }
  | { readonly kind: 'fault'; readonly reason: string };

/** The RPO as two fields ask for it: by the time of a recovery point, in minutes, or not at all. */
export function lossOf(point: string, minutes: string): Loss {
  const [time, measured] = [point.trim(), minutes.trim()];
  if (time !== '' && measured !== '') {
    return {
      kind: 'fault',
      reason: 'Give the recovery point or the minutes, not both: the minutes follow from the time.',
    };
  }
  if (time !== '') {
    const at = /^\d{4}-\d{2}-\d{2}T/.test(time) ? Date.parse(time) : Number.NaN;
    return Number.isNaN(at)
      ? { kind: 'fault', reason: 'Write the time of the recovery point as 2026-10-01T14:00:00+00:00.' }
      : { kind: 'loss', value: { recoveryPointAt: new Date(at).toISOString() } };
  }
  if (measured !== '') {
    return /^\d{1,6}$/.test(measured)
      ? { kind: 'loss', value: { rpoMinutes: Number(measured) } }
      : { kind: 'fault', reason: 'Write the minutes as a whole number.' };
  }
  return { kind: 'loss', value: {} };
}
