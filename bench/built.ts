import { glob, rm } from 'node:fs/promises';
import path from 'node:path';

const BUILT = [
  'packages/*/lib',
  'packages/web/dist',
  'portal/app/dist',
  'packages/infra/cdk.out',
  '.hexastyle/reports',
  '.hexastyle/inventories',
];

/** Removes everything that `npm start` builds, so that the next start is the first one after an installation. */
export const removeBuilt = async (root: string): Promise<void> => {
  for (const pattern of BUILT) {
    for await (const found of glob(pattern, { cwd: root })) {
      await rm(path.join(root, found), { recursive: true, force: true });
    }
  }
};
