import { readEnvironments, type Environment } from '@hexastyle/environment';
import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Absent } from '../facts/facts';
import { describedEnvironment } from './described-targets';
import { findUpwards } from './find-root';
import type { Targets } from './target';

const UNDESCRIBED: Absent = { absent: 'no descriptor says which environment this assembly is for' };

const environmentFor = (
  environments: readonly Environment[],
  name: string | undefined,
  folder: string,
): Environment | Absent => {
  if (name !== undefined && environments.length > 0) return describedEnvironment(environments, name);
  return environments.find((each) => each.name === folder) ?? UNDESCRIBED;
};

/**
 * The assembly of any CDK app. Its repository is the nearest folder above it with `environments/`, `.git` or `package.json`;
 * its environment is the named one, or the descriptor that is called like the folder, or none.
 */
export const assemblyTarget = (assembly: string, name: string | undefined): Targets => {
  const directory = resolve(assembly);
  const repository = findUpwards(dirname(directory), ['environments', '.git', 'package.json']);
  const root = repository ?? dirname(directory);
  const environments = existsSync(join(root, 'environments')) ? readEnvironments(root) : [];
  const environment = environmentFor(environments, name, basename(directory));
  return {
    root,
    isRepository: repository !== undefined,
    targets: [
      { name: 'absent' in environment ? (name ?? basename(directory)) : environment.name, directory, environment },
    ],
    known: environments.length === 0 ? undefined : environments.map((each) => each.name),
    kept: false,
  };
};
