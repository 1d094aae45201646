import { join } from 'node:path';
import { findUpwards } from './find-root';

/** The folder for price books of the platform repository around `directory`; it need not exist. Undefined outside of one. */
export const ownPrices = (directory: string): string | undefined => {
  const root = findUpwards(directory, ['environments']);
  return root === undefined ? undefined : join(root, 'prices');
};
