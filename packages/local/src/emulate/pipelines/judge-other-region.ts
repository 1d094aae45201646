import { stackResources } from '../cloudformation';
import { lacks } from '../lacks';
import type { Judge } from './judge';
import { variableStacks } from './variable-stacks';

/** Each stack is there, in its region, with every resource that moto can model. */
export const judgeOtherRegion: Judge = async ({ run: { emulator, pruned, environment }, project }) => {
  const faults: string[] = [];
  for (const at of variableStacks(project.variables)) {
    if (at.region === environment.region) faults.push(`${at.name} is of the region of the pipeline`);
    const stack = pruned.find(({ name, region }) => name === at.name && region === at.region);
    if (stack === undefined) faults.push(`${at.name} is no stack of ${at.region}`);
    else faults.push(...lacks(stack, await stackResources(emulator, at)));
  }
  return faults;
};
