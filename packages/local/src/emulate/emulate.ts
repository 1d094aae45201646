import { createStack, deleteStack, stackResources, type StackResource } from './cloudformation';
import { deleteRouteTables } from './delete-route-tables';
import { detachPolicies } from './detach-policies';
import type { Emulator } from './emulator';
import { exists } from './exists';
import { prepareRegion } from './prepare';
import type { PrunedStack } from './prune';
import type { StackReport } from './report';
import { LINGERING, UNTAGGED } from './unmodelled';
import { withoutTags } from './without-tags';

interface Deployed {
  readonly stack: PrunedStack;
  readonly resources: readonly StackResource[];
  readonly found: number;
  readonly faults: readonly string[];
}

const deploy = async (emulator: Emulator, stack: PrunedStack): Promise<Deployed> => {
  const faults: string[] = [];
  const failure = await createStack(emulator, stack, withoutTags(stack.template, UNTAGGED));
  if (failure !== undefined) faults.push(`${stack.name} was not created: ${failure}`);
  const resources = failure === undefined ? await stackResources(emulator, stack) : [];
  const there = new Set(resources.map(({ id }) => id));
  for (const [id, { Type: type, Condition: condition }] of Object.entries(stack.template.Resources))
    if (failure === undefined && condition === undefined && !there.has(id))
      faults.push(`${stack.name} has no ${id} (${type}): moto does not model it and it is not listed`);
  let found = 0;
  for (const resource of resources) {
    const is = await exists(emulator, stack.region, resource);
    if (is === true) found += 1;
    if (is === false) faults.push(`${stack.name}: ${resource.id} (${resource.type}) does not exist`);
  }
  return { stack, resources, found, faults };
};

const KEPT = new Set(['Retain', 'RetainExceptOnCreate']);

const destroy = async (emulator: Emulator, { stack, resources, found, faults }: Deployed): Promise<StackReport> => {
  const { name, region, template, removed } = stack;
  await detachPolicies(emulator, region, resources);
  await deleteRouteTables(emulator, region, resources);
  const failure = await deleteStack(emulator, stack);
  const later = failure === undefined ? [] : [`${name} was not deleted: ${failure}`];
  let retained = 0;
  let lingering = 0;
  for (const resource of resources) {
    const kept = KEPT.has(template.Resources[resource.id]?.DeletionPolicy ?? 'Delete');
    const lingers = !kept && LINGERING.has(resource.type);
    const is = await exists(emulator, region, resource);
    if (is === true && kept) retained += 1;
    if (is === true && lingers) lingering += 1;
    if (is !== undefined && is !== (kept || lingers))
      later.push(
        `${name}: ${resource.id} (${resource.type}) ${is ? 'is left' : 'is gone: retain it, or unlist its type'}`,
      );
  }
  const total = Object.keys(template.Resources).length + removed.length;
  return {
    name,
    region,
    total,
    created: resources.length,
    found,
    retained,
    lingering,
    removed,
    faults: [...faults, ...later],
  };
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
