import type { AssemblyFacts, ResourceFact } from '../../../facts/facts';
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

/** Every role, who may take it, and what it is for. */
export const iamRolesTable = (assembly: AssemblyFacts): readonly string[] =>
  table(
    ['Role', 'Region', 'Trusted by', 'Description'],
    resourcesOfType(assembly, 'AWS::IAM::Role').map((role) => [
      code(placeOf(role)),
      role.region,
      cell(trustedBy(assembly, role)),
      cell(shown(assembly, role, 'Description') ?? ''),
    ]),
  );
