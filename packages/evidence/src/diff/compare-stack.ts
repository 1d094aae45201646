import type { JsonRecord } from '../facts/assembly/record';
import type { StackComparison, StackPlace, ValueChange } from './comparison';
import { hideSecrets } from '../facts/secrets/hide-secrets';
import { impactsOf, type Impacts } from './impacts';
import type { Library } from './library';
import type { StackPair } from './pair-stacks';
import { permissionChanges } from './permission-changes';
import { resourceChanges } from './resource-changes';
import { ruleChanges } from './rule-changes';
import { sameValue } from './same-value';
import { withoutKeys } from './without-keys';
import { valueChanges } from './value-changes';

const placeOf = ({ name, account, region }: StackPlace): StackPlace => ({
  name,
  ...(account !== undefined && { account }),
  ...(region !== undefined && { region }),
});

const besideResources = (template: JsonRecord): unknown => hideSecrets(withoutKeys(template, ['Resources']));

const otherChanges = ({ base, head }: StackPair): readonly ValueChange[] =>
  valueChanges('', besideResources(base?.template ?? {}), besideResources(head?.template ?? {}));

const impactsBetween = (library: Library, { base, head }: StackPair): Impacts =>
  base !== undefined && head !== undefined ? impactsOf(library, base.template, head.template) : new Map();

const changeOf = ({ base, head }: StackPair, differences: number): StackComparison['change'] => {
  if (base === undefined) return 'added';
  if (head === undefined) return 'removed';
  return differences > 0 ? 'changed' : 'same';
};

const movedFrom = ({ base, head }: StackPair): { readonly was?: StackPlace } =>
  base === undefined || head === undefined || sameValue(placeOf(base), placeOf(head)) ? {} : { was: placeOf(base) };

/** What differs in a stack. `place` is the pair's stack of the head, or of the base when it is removed. */
export const compareStack = (library: Library, pair: StackPair, place: StackPlace): StackComparison => {
  const resources = resourceChanges(pair, impactsBetween(library, pair));
  const permissions = permissionChanges(pair);
  const securityGroups = ruleChanges(library, pair);
  const others = otherChanges(pair);
  const moved = movedFrom(pair);
  const found = [resources, permissions, securityGroups, others, Object.keys(moved)];
  const differences = found.reduce((sum, each) => sum + each.length, 0);
  return {
    ...placeOf(place),
    change: changeOf(pair, differences),
    ...moved,
    resources,
    permissions,
    securityGroups,
    others,
  };
};
