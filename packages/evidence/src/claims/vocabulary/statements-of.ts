import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { matchesPattern, patternsMeet } from '../../facts/matches-pattern';
import { onceFor } from '../../facts/once-for';
import { follow, nameOf, property } from '../../facts/query';
import { isList, isObject, type TemplateObject, type TemplateValue } from '../../facts/value';
import { attachmentsOf } from './policies-of-roles';
import { withReadPolicy } from './with-read-policy';

/** One statement of an IAM policy, and where it stands. */
export interface Statement {
  /** Its properties hold the policy as an object, also where the template has it as a text. */
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

const unclearAt = (holder: ResourceFact, path: string, unclear: string): Statement => ({
  holder,
  path,
  statement: {},
  unclear,
});

const statementAt = (holder: ResourceFact, path: string): readonly Statement[] => {
  const found = property(holder, path);
  if (found.kind === 'absent') return [];
  if (found.kind === 'unresolved') return [unclearAt(holder, path, found.reason)];
  return [
    isObject(found.value) ? { holder, path, statement: found.value } : unclearAt(holder, path, 'is not an object'),
  ];
};

/** The paths of what IAM takes as one or as a list; of what cannot be read, its own. */
const pathsOf = (holder: ResourceFact, path: string): readonly string[] => {
  const found = property(holder, path);
  return found.kind === 'found' && isList(found.value) ? found.value.map((_, index) => `${path}.${index}`) : [path];
};

/** The statements of the policy document at `path`. What cannot be read counts as one that is unclear. */
export const statementsAt = (written: ResourceFact, path: string): readonly Statement[] => {
  const holder = withReadPolicy(written, path);
  const found = property(holder, path);
  if (found.kind === 'found' && !isObject(found.value)) return [unclearAt(holder, path, 'is not an object')];
  return pathsOf(holder, `${path}.Statement`).flatMap((each) => statementAt(holder, each));
};

const inlineOf = (role: ResourceFact): readonly Statement[] => {
  const found = property(role, 'Policies');
  if (found.kind === 'found' && !isList(found.value)) return [unclearAt(role, 'Policies', 'is not a list')];
  return pathsOf(role, 'Policies').flatMap((each) => statementsAt(role, `${each}.PolicyDocument`));
};

/** Of a policy that a role names: it may be of AWS, or of another app, and nobody reads it here. */
const namedStatements = (assembly: AssemblyFacts, role: ResourceFact, path: string): readonly Statement[] => {
  const found = property(role, path);
  if (found.kind === 'absent') return [];
  if (found.kind === 'unresolved') return [unclearAt(role, path, found.reason)];
  const policy = follow(assembly, found.value);
  return policy?.type === 'AWS::IAM::ManagedPolicy'
    ? statementsAt(policy, 'PolicyDocument')
    : [unclearAt(role, path, 'is a policy that the assembly does not show')];
};

const collected = (assembly: AssemblyFacts, role: ResourceFact): readonly Statement[] => [
  ...inlineOf(role),
  ...attachmentsOf(assembly, role).flatMap(({ policy, path, unclear }) =>
    unclear === undefined
      ? statementsAt(policy, 'PolicyDocument')
      : [unclearAt(policy, path, `${unclear}, ${nameOf(role)}`)],
  ),
  ...pathsOf(role, 'ManagedPolicyArns').flatMap((path) => namedStatements(assembly, role, path)),
];

const collectedIn = onceFor((assembly: AssemblyFacts) => onceFor((role: ResourceFact) => collected(assembly, role)));

/** Every statement that a role has in the assembly: inline, and of the policies attached to it by whichever of the two. */
export const statementsOfRole = (assembly: AssemblyFacts, role: ResourceFact): readonly Statement[] =>
  collectedIn(assembly)(role);

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

const lowerTexts = (each: Statement, key: string): readonly string[] =>
  valuesOf(each, key)
    .filter((said) => typeof said === 'string')
    .map((said) => said.toLowerCase());

/**
 * Whether a statement speaks of all of an action, as IAM compares them: in any case, by name, by a pattern with `*` and `?`,
 * or because `NotAction` leaves out nothing of it.
 */
export const speaksOf = (each: Statement, action: string): boolean => {
  const asked = action.toLowerCase();
  if (lowerTexts(each, 'Action').some((said) => matchesPattern(said, asked))) return true;
  const leftOut = valuesOf(each, 'NotAction');
  return (
    leftOut.length > 0 && leftOut.every((said) => typeof said === 'string' && !patternsMeet(said.toLowerCase(), asked))
  );
};
