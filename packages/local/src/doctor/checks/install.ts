import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { repository } from '../../repository';
import type { Finding } from '../finding';

const lock = z.object({
  packages: z.record(
    z.string(),
    z.object({ version: z.string().optional(), optional: z.boolean().optional(), link: z.boolean().optional() }),
  ),
});

const isInstalled = (root: string, path: string): boolean => existsSync(join(root, path, 'package.json'));

/** Packages of the lock file that must be there on every machine and are not. */
const missingPackages = (root: string): readonly string[] => {
  const { packages } = lock.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  return Object.entries(packages)
    .filter(([path, { optional }]) => path.includes('node_modules/') && optional !== true)
    .map(([path]) => path)
    .filter((path) => !isInstalled(root, path));
};

/** Whether everything in the lock file is on disk. */
export const checkInstall = (root = repository): Finding => {
  const missing = missingPackages(root);
  const found = missing.length === 0;
  return {
    name: 'npm packages',
    required: true,
    found,
    detail: found ? 'all of the lock file' : `${missing.length} missing, for example ${missing[0] ?? ''}`,
    remedy: found ? undefined : { cost: 'programs fail where they need one of these', command: 'npm ci' },
  };
};
