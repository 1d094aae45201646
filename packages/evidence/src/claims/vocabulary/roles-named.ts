import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { lookUp } from '../../facts/lookup';
import { onceFor } from '../../facts/once-for';
import { resourcesOfType } from '../../facts/query';

/** A role, or all of those that nobody can tell apart by their names. */
export type Holder = ResourceFact | 'any role' | 'roles of an unknown name' | `roles of ${string}`;

/** Whom a name, or another value, means; `sure` is false where it only may. */
export interface Named {
  readonly holder: Holder;
  readonly sure: boolean;
}

/** Any role there is. */
export const ANY_ROLE: Holder = 'any role';
const OF_UNKNOWN_NAME: Holder = 'roles of an unknown name';
const namedByStack = (stack: string): Holder => `roles of ${stack}`;

/** CloudFormation names a role after its stack, of which it keeps at least this, and ends with letters of its own choice. */
const KEPT = 16;
const GENERATED = /-[a-z0-9]{12,13}$/i;

const byName = onceFor((assembly: AssemblyFacts): ReadonlyMap<string, readonly ResourceFact[]> => {
  const found = new Map<string, ResourceFact[]>();
  for (const role of resourcesOfType(assembly, 'AWS::IAM::Role')) {
    const name = lookUp(role.properties, 'RoleName');
    if (name.kind !== 'found' || typeof name.value !== 'string') continue;
    const alike = found.get(name.value.toLowerCase());
    if (alike === undefined) found.set(name.value.toLowerCase(), [role]);
    else alike.push(role);
  }
  return found;
});

/** The roles that a text names: those of that name, or those whose name nobody knows yet and that may get it. */
export const rolesNamed = (assembly: AssemblyFacts, text: string): readonly Named[] => {
  if (text.includes('{{resolve:')) return [{ holder: ANY_ROLE, sure: false }];
  const known = byName(assembly).get(text.toLowerCase());
  if (known !== undefined) return known.map((holder) => ({ holder, sure: true }));
  const stacks = GENERATED.test(text)
    ? assembly.stacks.filter(({ name }) => text.toLowerCase().startsWith(name.toLowerCase().slice(0, KEPT)))
    : [];
  return [OF_UNKNOWN_NAME, ...stacks.map(({ name }) => namedByStack(name))].map((holder) => ({ holder, sure: false }));
};

/** A role, and the groups that it cannot be told from. */
export const holdersMeaning = (role: ResourceFact): readonly Holder[] => {
  switch (lookUp(role.properties, 'RoleName').kind) {
    case 'found':
      return [role, ANY_ROLE];
    case 'unresolved':
      return [role, ANY_ROLE, OF_UNKNOWN_NAME];
    case 'absent':
      return [role, ANY_ROLE, namedByStack(role.stack)];
  }
};
