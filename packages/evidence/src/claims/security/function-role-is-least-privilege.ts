import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, follow, nameOf, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, fails, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectAbsent } from '../vocabulary/expect-absent';
import { expectNamedActions } from '../vocabulary/expect-named-actions';
import { expectRelated } from '../vocabulary/expect-related';
import { rawOf } from '../vocabulary/mentions';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';
import { statementsOfRole } from '../vocabulary/statements-of';

const roleCheck = (assembly: AssemblyFacts, role: ResourceFact): Check => {
  const allowing = statementsOfRole(assembly, role).filter(({ statement }) => statement['Effect'] !== 'Deny');
  return allowing.length === 0
    ? fails(`${nameOf(role)} has no policy in the assembly`, evidenceOf(role))
    : allOf(expectAbsent(role, 'ManagedPolicyArns'), ...allowing.map(expectNamedActions));
};

const ROLE = 'AWS::IAM::Role';

/** Each role once, however many functions act in it. */
const rolesOf = (assembly: AssemblyFacts, functions: readonly ResourceFact[]): readonly ResourceFact[] => {
  const roles = functions.flatMap((each) => {
    const role = follow(assembly, rawOf(each, 'Role'));
    return role?.type === ROLE ? [role] : [];
  });
  return [...new Set(roles)];
};

const checks = (assembly: AssemblyFacts): readonly Check[] => {
  const functions = resourcesOfType(assembly, 'AWS::Lambda::Function');
  return [
    ...functions.map((from) => expectRelated(assembly, { from, property: 'Role', type: ROLE })),
    ...rolesOf(assembly, functions).map((role) => roleCheck(assembly, role)),
  ];
};

export const functionRoleIsLeastPrivilege: Claim = {
  id: 'function-role-is-least-privilege',
  pillar: 'security',
  section: 'Identity and Access Management (IAM)',
  principles: ['Implement a strong identity foundation'],
  statement: 'The role of every function allows actions by name only and carries no policy of AWS.',
  bestPractices: ['SEC03-BP02'],
  fix: 'List the actions in packages/infra/src/api/function-role.ts; no `*`, no managed policy.',
  mendedByRemoval: 'It forbids rights of the roles of functions: a right, or a function, that is gone has none.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(checks(assembly), {
        met: 'No role of a function has a wildcard action or a managed policy.',
        none: notApplicable('The assembly has no function.'),
      }),
    ),
};
