import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One hash over names, sizes and modification times. Contents are not read: a build that nothing asked for must cost
 * next to nothing, and a touched file costs only one build too many.
 */
export const fingerprint = (folder: string, files: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const file of files) {
    const { mtimeMs, size } = statSync(join(folder, file));
    hash.update(`${file}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
};
