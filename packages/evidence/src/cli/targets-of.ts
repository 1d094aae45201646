import { resolve } from 'node:path';
import { assemblyTarget } from './assembly-target';
import { describedTargets } from './described-targets';
import type { TargetOptions } from './options';
import type { Targets } from './target';

/** What the options name: any assembly, or what the repository around `directory` describes. */
export const targetsOf = ({ assembly, environment }: TargetOptions, directory: string): Targets =>
  assembly === undefined
    ? describedTargets(directory, environment)
    : assemblyTarget(resolve(directory, assembly), environment);
