import type { Environment } from '@hexastyle/environment';
import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectProperty } from '../vocabulary/expect-property';
import { rawOf } from '../vocabulary/mentions';
import { notApplicable } from '../vocabulary/require-facts';
import { outrightDenials, speaksOf, statementsAt } from '../vocabulary/statements-of';
import { lacks } from '../vocabulary/unclear-statements';
import { withDescribedAssembly } from '../vocabulary/with-described-assembly';

/** The least that a ceiling has to keep from every role. */
const DENIED = [
  'iam:CreateUser',
  'iam:CreateAccessKey',
  'iam:DeleteRolePermissionsBoundary',
  'kms:ScheduleKeyDeletion',
];

const denies = (boundary: ResourceFact): Check => {
  const statements = statementsAt(boundary, 'PolicyDocument');
  const denials = outrightDenials(statements);
  const missing = DENIED.filter((action) => !denials.some((each) => speaksOf(each, action)));
  const evidence = evidenceOf(boundary, 'PolicyDocument', `denies ${DENIED.join(', ')}`);
  return missing.length === 0
    ? holds(evidence)
    : lacks(statements, `${nameOf(boundary)} does not deny ${missing.join(', ')}`, evidence);
};

const checks = (assembly: AssemblyFacts, { name, account }: Environment): readonly Check[] => {
  const policyName = `hexastyle-${name}-boundary`;
  const boundary = resourcesOfType(assembly, 'AWS::IAM::ManagedPolicy').find(
    (policy) => rawOf(policy, 'ManagedPolicyName') === policyName,
  );
  const denial = boundary === undefined ? undefined : denies(boundary);
  return resourcesOfType(assembly, 'AWS::IAM::Role').map((role) =>
    allOf(
      expectProperty(role, {
        property: 'PermissionsBoundary',
        expected: `arn:aws:iam::${account}:policy/${policyName}`,
      }),
      denial ?? fails(`no policy is called ${policyName}`, evidenceOf(role)),
    ),
  );
};

export const rolesHaveABoundary: Claim = {
  id: 'roles-have-a-boundary',
  pillar: 'security',
  section: 'Identity and Access Management (IAM)',
  principles: ['Implement a strong identity foundation'],
  statement:
    'Every role stays below one permissions boundary, which denies users, long-lived keys and the end of keys.',
  bestPractices: ['SEC03-BP05'],
  fix: 'Make roles inside of the app of packages/infra/src/app, and keep packages/infra/src/identity/boundary-denials.ts.',
  evaluate: (facts) =>
    withDescribedAssembly(facts, (assembly, environment) =>
      conclude(checks(assembly, environment), {
        met: 'Every role has the boundary, and it denies.',
        none: notApplicable('The assembly has no role.'),
      }),
    ),
};
