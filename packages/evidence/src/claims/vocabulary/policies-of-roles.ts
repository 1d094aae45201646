import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { lookUp } from '../../facts/lookup';
import { onceFor } from '../../facts/once-for';
import { follow, resourcesOfType } from '../../facts/query';
import { asReference, isList, isObject, type TemplateValue } from '../../facts/value';
import { ANY_ROLE, holdersMeaning, rolesNamed, type Holder, type Named } from './roles-named';

/** A policy that a role has beside those that it holds itself. */
export interface Attachment {
  readonly policy: ResourceFact;
  /** Where the policy says whom it belongs to. */
  readonly path: string;
  /** Why nobody can tell that the role has it. @default the role has it */
  readonly unclear?: string;
}

/** Where each type of policy says whom it belongs to. */
const HOLDERS: Readonly<Record<string, string>> = {
  'AWS::IAM::ManagedPolicy': 'Roles',
  'AWS::IAM::Policy': 'Roles',
  'AWS::IAM::RolePolicy': 'RoleName',
};

const ofReference = (assembly: AssemblyFacts, value: TemplateValue): readonly Named[] => {
  const target = follow(assembly, value);
  if (target === undefined) return [];
  return target.type === 'AWS::IAM::Role' ? [{ holder: target, sure: true }] : [{ holder: ANY_ROLE, sure: false }];
};

/** Whom a value names: by reference, by name, or in one of the branches that a deployment chooses from. */
const namedIn = (assembly: AssemblyFacts, value: TemplateValue): readonly Named[] => {
  if (value === undefined) return [];
  if (isList(value)) return value.flatMap((each) => namedIn(assembly, each));
  if (asReference(value) !== undefined) return ofReference(assembly, value);
  if (!isObject(value)) return rolesNamed(assembly, String(value));
  const choice = value['Fn::If'];
  if (choice === undefined || !isList(choice)) return [{ holder: ANY_ROLE, sure: false }];
  return namedIn(assembly, choice.slice(1)).map(({ holder }) => ({ holder, sure: false }));
};

/** Read past a condition of the policy: whether it exists at all is asked where its statements are read. */
const said = (policy: ResourceFact, path: string): TemplateValue => {
  const found = lookUp(policy.properties, path);
  if (found.kind === 'absent') return undefined;
  return found.kind === 'found' ? found.value : found.expression;
};

/** Looks at every policy once, whatever the number of roles. */
const attachmentsIn = onceFor((assembly: AssemblyFacts): ReadonlyMap<Holder, readonly Attachment[]> => {
  const found = new Map<Holder, Attachment[]>();
  for (const policy of resourcesOfType(assembly, ...Object.keys(HOLDERS))) {
    const path = HOLDERS[policy.type] ?? 'Roles';
    for (const { holder, sure } of namedIn(assembly, said(policy, path))) {
      const attachment = { policy, path, ...(!sure && { unclear: 'may or may not mean this role' }) };
      const alike = found.get(holder);
      if (alike === undefined) found.set(holder, [attachment]);
      // Of a group, one policy that any of its roles may have is enough for nobody to know.
      else if (typeof holder !== 'string') alike.push(attachment);
    }
  }
  return found;
});

/** The policies of the assembly that say of themselves that a role has them, and those that may mean it. */
export const attachmentsOf = (assembly: AssemblyFacts, role: ResourceFact): readonly Attachment[] =>
  holdersMeaning(role).flatMap((holder) => attachmentsIn(assembly).get(holder) ?? []);
