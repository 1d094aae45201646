import type { Config } from '@backstage/config';

/** How long pushed reports are kept. */
export interface Retention {
  readonly keepDays: number;
  /** So many of each environment stay, however old they are. At least one: the newest always stays. */
  readonly keepAtLeast: number;
}

/** Reads `wellArchitected.history`. Throws with the key's path when a number cannot be used. */
export function readRetention(config: Config): Retention {
  return {
    keepDays: readCount(config, 'wellArchitected.history.keepDays', 365),
    keepAtLeast: readCount(config, 'wellArchitected.history.keepAtLeast', 50),
  };
}

const LARGEST = 1_000_000;

function readCount(config: Config, key: string, absent: number): number {
  const count = config.getOptionalNumber(key) ?? absent;
  if (!Number.isInteger(count) || count < 1 || count > LARGEST) {
    throw new Error(`${key} is ${count}; it must be a whole number from 1 to ${LARGEST}.`);
  }
  return count;
}
