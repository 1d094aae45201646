import { useMemo } from 'react';
import type { Pause } from '../records/pause';
import { useSnapshot } from './use-snapshot';

/** All pauses, the newest first. */
export function usePauses(): readonly Pause[] {
  const pauses = useSnapshot(({ records }) => records.pauses);
  return useMemo(() => [...pauses.values()].sort((a, b) => b.from.localeCompare(a.from)), [pauses]);
}
