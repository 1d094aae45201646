import type { Pause } from '../../records/pause';

/** Where a pause stands as of today. */
export function pauseState({ from, to }: Pick<Pause, 'from' | 'to'>, today: string): 'now' | 'ahead' | 'over' {
  if (from > today) return 'ahead';
  return to === undefined || to >= today ? 'now' : 'over';
}
