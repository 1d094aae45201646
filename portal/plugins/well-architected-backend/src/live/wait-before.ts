import type { LivePart } from '@hexastyle/plugin-well-architected-common';

const SECONDS = 1000;

/** Each reading of costs is paid for. */
const LEAST: Readonly<Record<LivePart, number>> = {
  alarms: 10,
  capacity: 60,
  costs: 900,
  pipelines: 10,
  recovery: 10,
  stacks: 10,
};

/** The instant that the newest attempt must not be after for a part to be read on demand. */
export function latestBefore(part: LivePart, now: Date): Date {
  return new Date(now.getTime() - LEAST[part] * SECONDS);
}

/** Seconds until a part may be read again on demand; 0 when it may now. */
export function waitBefore(part: LivePart, triedAt: Date | undefined, now: Date): number {
  if (triedAt === undefined) {
    return 0;
  }
  return Math.max(0, Math.ceil(LEAST[part] - (now.getTime() - triedAt.getTime()) / SECONDS));
}
