import type { StackResource } from './cloudformation';
import type { PrunedStack } from './prune';

/** What a stack should have by its template and has not, one line each. */
export const lacks = ({ name, template }: PrunedStack, resources: readonly StackResource[]): readonly string[] => {
  const there = new Set(resources.map(({ id }) => id));
  return Object.entries(template.Resources)
    .filter(([id, { Condition: condition }]) => condition === undefined && !there.has(id))
    .map(([id, { Type }]) => `${name} has no ${id} (${Type}): moto does not model it and it is not listed`);
};
