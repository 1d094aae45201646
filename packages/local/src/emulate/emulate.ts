import { judgeAftermath, type Sighting } from './aftermath';
import { createStack, deleteStack, stackResources, type StackResource } from './cloudformation';
import { deleteRouteTables } from './delete-route-tables';
import { detachPolicies } from './detach-policies';
import type { Emulator } from './emulator';
import { exists } from './exists';
import { lacks } from './lacks';
import { prepareRegion } from './prepare';
import type { PrunedStack } from './prune';
import type { StackReport } from './report';
import { UNTAGGED } from './unmodelled';
import { withoutTags } from './without-tags';

interface Deployed {
  readonly stack: PrunedStack;
  readonly resources: readonly StackResource[];
  readonly found: number;
  readonly faults: readonly string[];
}

const deploy = async (emulator: Emulator, stack: PrunedStack): Promise<Deployed> => {
  const failure = await createStack(emulator, stack, withoutTags(stack.template, UNTAGGED));
  if (failure !== undefined)
    return { stack, resources: [], found: 0, faults: [`${stack.name} was not created: ${failure}`] };
  const resources = await stackResources(emulator, stack);
  const faults = [...lacks(stack, resources)];
  let found = 0;
  for (const resource of resources) {
    const is = await exists(emulator, stack.region, resource);
    if (is === true) found += 1;
    if (is === false) faults.push(`${stack.name}: ${resource.id} (${resource.type}) does not exist`);
  }
  return { stack, resources, found, faults };
};

const destroy = async (emulator: Emulator, { stack, resources, found, faults }: Deployed): Promise<StackReport> => {
  const { name, region, template, removed } = stack;
  await detachPolicies(emulator, region, resources);
  await deleteRouteTables(emulator, region, resources);
  const failure = await deleteStack(emulator, stack);
  const undeleted = failure === undefined ? [] : [`${name} was not deleted: ${failure}`];
  const sightings: Sighting[] = [];
  for (const resource of resources) sightings.push({ resource, is: await exists(emulator, region, resource) });
  const { retained, lingering, faults: wrong } = judgeAftermath(stack, sightings);
  const total = Object.keys(template.Resources).length + removed.length;
  const figures = { total, created: resources.length, found, retained, lingering };
  return { name, region, ...figures, removed, faults: [...faults, ...undeleted, ...wrong] };
};

/** Deploys stacks in order and destroys them in reverse; `say` gets one line of progress a step. */
export const emulate = async (
  emulator: Emulator,
  stacks: readonly PrunedStack[],
  say: (line: string) => void,
): Promise<readonly StackReport[]> => {
  for (const region of new Set(stacks.map((stack) => stack.region))) await prepareRegion(emulator, region);
  const deployed: Deployed[] = [];
  for (const stack of stacks) {
    say(`deploying   ${stack.name}`);
    deployed.push(await deploy(emulator, stack));
  }
  const reports: StackReport[] = [];
  for (const each of deployed.reverse()) {
    say(`destroying  ${each.stack.name}`);
    reports.push(await destroy(emulator, each));
  }
  return reports.reverse();
};
