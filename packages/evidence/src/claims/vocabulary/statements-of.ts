import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { resourcesOfType } from '../../facts/query';
import { isList, isObject, type TemplateObject, type TemplateValue } from '../../facts/value';
import { mentions, rawOf } from './mentions';

/** One statement of an IAM policy, and where it stands. */
export interface Statement {
  readonly holder: ResourceFact;
  /** Dotted path below `Properties` of `holder`. */
  readonly path: string;
  readonly statement: TemplateObject;
}

const listOf = (value: TemplateValue): readonly TemplateValue[] => {
  if (value === undefined) return [];
  return isList(value) ? value : [value];
};

/** The statements of the policy document at `path`. */
export const statementsAt = (holder: ResourceFact, path: string): readonly Statement[] =>
  listOf(rawOf(holder, `${path}.Statement`)).flatMap((statement, index) =>
    isObject(statement) ? [{ holder, path: `${path}.Statement.${index}`, statement }] : [],
  );

/** Every statement that a role has in the assembly: inline, and of the policies attached to it. */
export const statementsOfRole = (assembly: AssemblyFacts, role: ResourceFact): readonly Statement[] => [
  ...listOf(rawOf(role, 'Policies')).flatMap((_, index) => statementsAt(role, `Policies.${index}.PolicyDocument`)),
  ...resourcesOfType(assembly, 'AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy', 'AWS::IAM::RolePolicy')
    .filter((policy) => [rawOf(policy, 'Roles'), rawOf(policy, 'RoleName')].some((to) => mentions(assembly, to, role)))
    .flatMap((policy) => statementsAt(policy, 'PolicyDocument')),
];

/** The values of `Action`, `Resource` and the like, which IAM takes as one or as a list. */
export const valuesOf = ({ statement }: Statement, key: string): readonly TemplateValue[] => listOf(statement[key]);
