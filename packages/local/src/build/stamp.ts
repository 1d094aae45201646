import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Says whether the stamp left by the last successful build carries this fingerprint. */
export const isStamped = (stamp: string, fingerprint: string): boolean => {
  try {
    return readFileSync(stamp, 'utf8') === fingerprint;
  } catch {
    return false;
  }
};

/** Leaves the fingerprint of a successful build. */
export const writeStamp = (stamp: string, fingerprint: string): void => {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, fingerprint);
};
