import type { AssemblyFacts, ResourceFact } from '../../../facts/facts';
import { statementsOfRole, valuesOf } from '../../../claims/vocabulary/statements-of';
import { property, resourcesOfType } from '../../../facts/query';
import { isList, isObject, type TemplateValue } from '../../../facts/value';
import { placeOf } from '../../place-of';
import { cell, code, table } from '../cell';
import { shown, valueShown } from './shown';

const principals = (assembly: AssemblyFacts, statement: TemplateValue): readonly string[] => {
  const principal = statement !== undefined && isObject(statement) ? statement['Principal'] : undefined;
  if (principal === undefined) return [];
  if (!isObject(principal)) return [valueShown(assembly, principal)];
  return Object.values(principal).map((each) => valueShown(assembly, each));
};

const trustedBy = (assembly: AssemblyFacts, role: ResourceFact): string => {
  const statements = property(role, 'AssumeRolePolicyDocument.Statement');
  const list = statements.kind === 'found' && isList(statements.value) ? statements.value : [];
  return [...new Set(list.flatMap((statement) => principals(assembly, statement)))].join(', ');
};

/** The construct, and the name that the account will know it by where the template chose one. */
const nameOf = (assembly: AssemblyFacts, role: ResourceFact): string => {
  const name = shown(assembly, role, 'RoleName');
  return name === undefined ? code(placeOf(role)) : `${code(placeOf(role))}, named ${code(name)}`;
};

/** The services whose actions a role may call: `s3` of `s3:GetObject`. */
const servicesAllowed = (assembly: AssemblyFacts, role: ResourceFact): string => {
  const actions = statementsOfRole(assembly, role)
    .filter(({ statement }) => statement['Effect'] === 'Allow')
    .flatMap((statement) => valuesOf(statement, 'Action'));
  const services = actions.map((action) => (typeof action === 'string' ? (action.split(':')[0] ?? '') : 'unresolved'));
  return [...new Set(services)].sort().join(', ');
};

/** Every role: who may take it, which services it may call, and what it is for. */
export const iamRolesTable = (assembly: AssemblyFacts): readonly string[] =>
  table(
    ['Role', 'Region', 'Trusted by', 'May call', 'Description'],
    resourcesOfType(assembly, 'AWS::IAM::Role').map((role) => [
      nameOf(assembly, role),
      role.region,
      cell(trustedBy(assembly, role)),
      cell(servicesAllowed(assembly, role)),
      cell(shown(assembly, role, 'Description') ?? ''),
    ]),
  );
