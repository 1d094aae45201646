import { SHIPPED_PRICES } from '@hexastyle/cost';
import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { EvidenceError } from '../evidence-error';
import { ownPrices } from './own-prices';

/** Whether the books that ship are files of this repository, and not of something that was installed. */
const isPartOf = (root: string, shipped: string): boolean => {
  const [first, ...others] = relative(root, shipped).split(sep);
  return first !== '..' && ![first, ...others].includes('node_modules');
};

/**
 * Where renewed price books are written: the folder that was named, else `prices/` of the repository if it is there, else where
 * the books ship from if that is in the repository, else `prices/` of the repository. Throws `option-invalid` outside of one.
 */
export const bookFolder = (directory: string, out: string | undefined, shipped = SHIPPED_PRICES): string => {
  if (out !== undefined) return resolve(directory, out);
  const own = ownPrices(directory);
  if (own === undefined)
    throw new EvidenceError('option-invalid', {
      where: directory,
      problem: 'there is no folder environments/ here or above, so it is not known where the price books belong',
      fix: 'Run this in a platform repository, or name their folder with --out',
    });
  return !existsSync(own) && isPartOf(dirname(own), shipped) ? shipped : own;
};
