import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import { isObject } from '../../facts/value';
import type { Claim } from '../claim';
import { allOf, cannotTell, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectAbsent } from '../vocabulary/expect-absent';
import { rawOf } from '../vocabulary/mentions';
import { notMet } from '../vocabulary/require-facts';
import { statementsOfRole, valuesOf, type Statement } from '../vocabulary/statements-of';
import { withDescribedAssembly } from '../vocabulary/with-described-assembly';

/** Every way to data and secrets; the denial has to name each, as here or by a wildcard of the service. */
const DATA = [
  'elasticache:Connect',
  'kms:Decrypt',
  'rds-data:*',
  'rds-db:connect',
  's3:GetObject*',
  'secretsmanager:GetSecretValue',
];

const deniesData = (role: ResourceFact, statements: readonly Statement[]): Check => {
  const denied = statements
    .filter(({ statement }) => statement['Effect'] === 'Deny' && statement['Condition'] === undefined)
    .filter(({ statement }) => statement['Resource'] === '*')
    .flatMap((statement) => valuesOf(statement, 'Action'));
  const missing = DATA.filter((action) => !denied.includes(action));
  const evidence = evidenceOf(statements[0]?.holder ?? role, 'PolicyDocument', `denies ${DATA.join(', ')}`);
  return missing.length === 0
    ? holds(evidence)
    : fails(`${nameOf(role)} is not denied ${missing.join(', ')}`, evidence);
};

const namesItsActions = (each: Statement): Check => {
  const evidence = evidenceOf(each.holder, `${each.path}.Action`, 'actions by name');
  const actions = valuesOf(each, 'Action');
  if (actions.some((action) => typeof action !== 'string'))
    return cannotTell(`an action of ${nameOf(each.holder)} is unresolved`, evidence);
  return actions.length === 0 || actions.some((action) => typeof action === 'string' && action.includes('*'))
    ? fails(`${nameOf(each.holder)} allows actions by wildcard`, evidence)
    : holds(evidence);
};

const asksForASecondFactor = (role: ResourceFact): Check => {
  const path = 'AssumeRolePolicyDocument.Statement.0.Condition.Bool';
  const evidence = evidenceOf(role, path, 'aws:MultiFactorAuthPresent');
  const condition = rawOf(role, path);
  return condition !== undefined && isObject(condition) && condition['aws:MultiFactorAuthPresent'] === 'true'
    ? holds(evidence)
    : fails(`${nameOf(role)} is taken on without a second factor`, evidence);
};

const check = (assembly: AssemblyFacts, role: ResourceFact): Check => {
  const statements = statementsOfRole(assembly, role);
  return allOf(
    asksForASecondFactor(role),
    expectAbsent(role, 'ManagedPolicyArns'),
    deniesData(role, statements),
    ...statements.filter(({ statement }) => statement['Effect'] !== 'Deny').map(namesItsActions),
  );
};

export const operatorRoleHasNoDataAccess: Claim = {
  id: 'operator-role-has-no-data-access',
  pillar: 'security',
  section: 'Identity and Access Management (IAM)',
  principles: ['Keep people away from data', 'Implement a strong identity foundation'],
  statement: 'People operate the environment in a role that needs a second factor and is denied data and secrets.',
  bestPractices: ['SEC03-BP02', 'SEC02-BP01'],
  fix: 'Keep packages/infra/src/identity/operator-denials.ts and the conditions in operator-role.ts.',
  evaluate: (facts) =>
    withDescribedAssembly(facts, (assembly, { name }) =>
      conclude(
        resourcesOfType(assembly, 'AWS::IAM::Role')
          .filter((role) => rawOf(role, 'RoleName') === `hexastyle-${name}-operator`)
          .map((role) => check(assembly, role)),
        { met: 'The operator is denied all data.', none: notMet(`No role is called hexastyle-${name}-operator.`) },
      ),
    ),
};
