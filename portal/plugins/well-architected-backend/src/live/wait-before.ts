import type { LivePart } from '@hexastyle/plugin-well-architected-common';

/** Seconds between two readings on demand. Each reading of costs is paid for. */
export const LEAST_SECONDS: Readonly<Record<LivePart, number>> = {
  alarms: 10,
  capacity: 60,
  costs: 900,
  pipelines: 10,
  recovery: 10,
  stacks: 10,
};

/** Seconds until a part may be read again on demand; 0 when it may now. `sinceTried` is in seconds too. */
export function waitBefore(part: LivePart, sinceTried: number | undefined): number {
  return sinceTried === undefined ? 0 : Math.max(0, Math.ceil(LEAST_SECONDS[part] - sinceTried));
}
