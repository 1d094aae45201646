import { join } from 'node:path';
import type { Environment } from '@hexastyle/environment';
import { readAssembly, type AssemblyFacts } from '@hexastyle/evidence';
import type { Alarm } from './alarm';
import type { Promotion } from './promotion-order';
import { readAlarms } from './read-alarms';
import { readPromotion } from './read-promotion';
import { readStacks, type Stack } from './read-stacks';

/** What documents repeat of one environment. */
export interface PlatformFacts {
  readonly environment: Environment;
  readonly assembly: AssemblyFacts;
  readonly stacks: readonly Stack[];
  readonly alarms: readonly Alarm[];
  /** Alarms that the promotion of the pilot light makes. */
  readonly waiting: readonly Alarm[];
  /** What the promotion of the pilot light makes and changes, in rounds; empty without a pilot light. */
  readonly promotion: Promotion;
}

/** Reads an environment's assembly; throws what `readAssembly` throws. */
export const platformFacts = (root: string, environment: Environment): PlatformFacts => {
  const directory = join(root, 'packages/infra/cdk.out', environment.name);
  const assembly = readAssembly(directory, root);
  return {
    environment,
    assembly,
    stacks: readStacks(directory),
    alarms: readAlarms(environment.name, assembly.resources),
    waiting: readAlarms(environment.name, assembly.resting),
    promotion: readPromotion(directory),
  };
};
