import type { Judged } from '../figures/judged';
import { saySpan } from './say-span';

interface Ages {
  /** Instant that the newest complete point can bring back, in milliseconds since 1970; absent without one. */
  readonly newest: number | undefined;
  readonly rpoHours: number | undefined;
  /** When the account was read. */
  readonly at: number;
  readonly now: number;
}

const HOUR = 3_600_000;

/** Whether the newest point is young enough. A reading that has itself become too old says nothing of now. */
export function judgeAge({ newest, rpoHours, at, now }: Ages): Judged {
  if (newest === undefined) {
    return { kind: 'failed', reason: 'There is no complete recovery point.' };
  }
  const age = Math.max(0, at - newest);
  const was = `The newest complete point was ${saySpan(age)} old when the account was read`;
  if (rpoHours === undefined) {
    return { kind: 'unknown', reason: `${was}; the descriptor names no RPO (recovery.rpoHours).` };
  }
  if (age > rpoHours * HOUR) {
    return { kind: 'failed', reason: `${was}, above the RPO of ${saySpan(rpoHours * HOUR)}.` };
  }
  if (now - newest > rpoHours * HOUR) {
    return { kind: 'unknown', reason: `${was}, but that is ${saySpan(now - at)} ago: refresh to know.` };
  }
  return { kind: 'passed', reason: `${was}, within the RPO of ${saySpan(rpoHours * HOUR)}.` };
}
