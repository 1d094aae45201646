import { readEnvironments, type Environment } from '@hexastyle/environment';
import { join } from 'node:path';
import { EvidenceError } from '../evidence-error';
import { findUpwards } from './find-root';
import type { Target, Targets } from './target';

/** Refuses a name that no descriptor has. */
export const describedEnvironment = (environments: readonly Environment[], name: string): Environment => {
  const found = environments.find((each) => each.name === name);
  if (found !== undefined) return found;
  throw new EvidenceError('environment-unknown', {
    where: `--environment ${name}`,
    problem: 'no descriptor has this name',
    fix: `Name one of ${environments.map((each) => each.name).join(', ')}, or describe it in environments/${name}.yaml`,
  });
};

const targetOf =
  (root: string) =>
  (environment: Environment): Target => ({
    name: environment.name,
    directory: join(root, 'packages/infra/cdk.out', environment.name),
    environment,
  });

/** The environments that the repository around `directory` describes: all of them, or the one that is named. */
export const describedTargets = (directory: string, name: string | undefined): Targets => {
  const root = findUpwards(directory, ['environments']);
  if (root === undefined)
    throw new EvidenceError('environment-unknown', {
      where: directory,
      problem: 'there is no folder environments/ here or above',
      fix: 'Run this in a platform repository, or judge any CDK app with --assembly cdk.out',
    });
  const environments = readEnvironments(root);
  const chosen = name === undefined ? environments : [describedEnvironment(environments, name)];
  return {
    root,
    isRepository: true,
    targets: chosen.map(targetOf(root)),
    known: environments.map((each) => each.name),
    kept: true,
  };
};
