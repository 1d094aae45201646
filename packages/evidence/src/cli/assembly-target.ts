import { readEnvironments, type Environment } from '@hexastyle/environment';
import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { EvidenceError } from '../evidence-error';
import type { Absent } from '../facts/facts';
import { describedEnvironment } from './described-targets';
import { findUpwards } from './find-root';
import type { Targets } from './target';

const UNDESCRIBED: Absent = { absent: 'no descriptor says which environment this assembly is for' };

/** As descriptors name their environments: names become parts of paths. */
const demandName = (name: string): void => {
  if (!/^[A-Za-z0-9][\w-]*(\.[\w-]+)*$/.test(name))
    throw new EvidenceError('environment-unknown', {
      where: `--environment ${name}`,
      problem: 'this is no name of an environment',
      fix: 'Write letters, digits, hyphens and single dots',
    });
};

const environmentFor = (
  environments: readonly Environment[],
  name: string | undefined,
  folder: string,
): Environment | Absent => {
  if (name !== undefined && environments.length > 0) return describedEnvironment(environments, name);
  return environments.find((each) => each.name === folder) ?? UNDESCRIBED;
};

/**
 * The folder that describes environments, unless that is outside of the git checkout; the checkout; or the nearest package.
 * A package of a workspace is not the whole: its descriptors, documents and pipelines lie above it.
 */
const repositoryAround = (folder: string): string | undefined => {
  const checkout = findUpwards(folder, ['.git']);
  const described = findUpwards(folder, ['environments']);
  const isInside = checkout === undefined || (described !== undefined && described.length >= checkout.length);
  return (isInside ? described : undefined) ?? checkout ?? findUpwards(folder, ['package.json']);
};

/**
 * The assembly of any CDK app. Its repository is the folder around it that describes environments, its git checkout, or the
 * nearest package; its environment is the named one, or the descriptor that is called like the folder, or none.
 */
export const assemblyTarget = (assembly: string, name: string | undefined): Targets => {
  if (name !== undefined) demandName(name);
  const directory = resolve(assembly);
  const repository = repositoryAround(dirname(directory));
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
