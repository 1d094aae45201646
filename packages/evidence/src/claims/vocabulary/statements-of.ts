import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { matchesPattern } from '../../facts/matches-pattern';
import { property, resourcesOfType } from '../../facts/query';
import { isList, isObject, type TemplateObject, type TemplateValue } from '../../facts/value';
import { mentions, rawOf } from './mentions';

/** One statement of an IAM policy, and where it stands. */
export interface Statement {
  readonly holder: ResourceFact;
  /** Dotted path below `Properties` of `holder`. */
  readonly path: string;
  /** Empty when nobody can tell what it says. */
  readonly statement: TemplateObject;
  /** Why nobody can tell what it says, or whether it is there: `is the unresolved intrinsic ...`. @default it can be told */
  readonly unclear?: string;
}

const listOf = (value: TemplateValue): readonly TemplateValue[] => {
  if (value === undefined) return [];
  return isList(value) ? value : [value];
};

const statementAt = (holder: ResourceFact, path: string): readonly Statement[] => {
  const found = property(holder, path);
  if (found.kind === 'unresolved') return [{ holder, path, statement: {}, unclear: found.reason }];
  return found.kind === 'found' && isObject(found.value) ? [{ holder, path, statement: found.value }] : [];
};

/** The paths of what IAM takes as one or as a list; of what cannot be read, its own. */
const pathsOf = (holder: ResourceFact, path: string): readonly string[] => {
  const found = property(holder, path);
  return found.kind === 'found' && isList(found.value) ? found.value.map((_, index) => `${path}.${index}`) : [path];
};

/** The statements of the policy document at `path`. What cannot be read counts as one that is unclear. */
export const statementsAt = (holder: ResourceFact, path: string): readonly Statement[] => {
  const found = property(holder, path);
  if (found.kind === 'found' && !isObject(found.value))
    return [{ holder, path, statement: {}, unclear: 'is not an object' }];
  return pathsOf(holder, `${path}.Statement`).flatMap((each) => statementAt(holder, each));
};

const inlineOf = (role: ResourceFact): readonly Statement[] =>
  pathsOf(role, 'Policies').flatMap((each) => statementsAt(role, `${each}.PolicyDocument`));

/** Every statement that a role has in the assembly: inline, and of the policies attached to it. */
export const statementsOfRole = (assembly: AssemblyFacts, role: ResourceFact): readonly Statement[] => [
  ...inlineOf(role),
  ...resourcesOfType(assembly, 'AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy', 'AWS::IAM::RolePolicy')
    .filter((policy) => [rawOf(policy, 'Roles'), rawOf(policy, 'RoleName')].some((to) => mentions(assembly, to, role)))
    .flatMap((policy) => statementsAt(policy, 'PolicyDocument')),
];

/** The values of `Action`, `Resource` and the like, which IAM takes as one or as a list. */
export const valuesOf = ({ statement }: Statement, key: string): readonly TemplateValue[] => listOf(statement[key]);

/** Those statements that deny something whoever asks, whatever it is about. */
export const outrightDenials = (statements: readonly Statement[]): readonly Statement[] =>
  statements.filter(
    (each) =>
      each.statement['Effect'] === 'Deny' &&
      each.statement['Condition'] === undefined &&
      valuesOf(each, 'Resource').includes('*'),
  );

/** Whether a statement speaks of an action, as IAM compares them: in any case, by name or by a pattern with `*` and `?`. */
export const speaksOf = (each: Statement, action: string): boolean =>
  valuesOf(each, 'Action').some(
    (said) => typeof said === 'string' && matchesPattern(said.toLowerCase(), action.toLowerCase()),
  );
