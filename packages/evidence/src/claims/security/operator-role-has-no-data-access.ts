import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import { isList, isObject, type TemplateValue } from '../../facts/value';
import type { Claim } from '../claim';
import { allOf, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectAbsent } from '../vocabulary/expect-absent';
import { expectNamedActions } from '../vocabulary/expect-named-actions';
import { rawOf } from '../vocabulary/mentions';
import { notMet } from '../vocabulary/require-facts';
import { outrightDenials, speaksOf, statementsAt, statementsOfRole, type Statement } from '../vocabulary/statements-of';
import { lacks, unclearStatement } from '../vocabulary/unclear-statements';
import { withDescribedAssembly } from '../vocabulary/with-described-assembly';

/** Every way to data and secrets; the denial has to speak of each. */
const DATA = [
  'elasticache:Connect',
  'kms:Decrypt',
  'rds-data:*',
  'rds-db:connect',
  's3:GetObject*',
  'secretsmanager:GetSecretValue',
];

const deniesData = (role: ResourceFact, statements: readonly Statement[]): Check => {
  const denials = outrightDenials(statements);
  const missing = DATA.filter((action) => !denials.some((each) => speaksOf(each, action)));
  const evidence = evidenceOf(statements[0]?.holder ?? role, 'PolicyDocument', `denies ${DATA.join(', ')}`);
  return missing.length === 0
    ? holds(evidence)
    : lacks(statements, `${nameOf(role)} is not denied ${missing.join(', ')}`, evidence);
};

const FACTOR = 'aws:multifactorauthpresent';

/** One value or a list of them, of which any may be met. */
const isTrue = (value: TemplateValue): boolean =>
  value === 'true' ||
  value === true ||
  (value !== undefined && isList(value) && value.length > 0 && value.every(isTrue));

/** What IAM compares without regard to case, as a key of a condition. */
const asksFor = (condition: TemplateValue): boolean =>
  condition !== undefined &&
  isObject(condition) &&
  Object.entries(condition).some(([key, value]) => key.toLowerCase() === FACTOR && isTrue(value));

const asksForASecondFactor = ({ holder, path }: Statement): Check => {
  const asked = `${path}.Condition.Bool`;
  const evidence = evidenceOf(holder, asked, 'aws:MultiFactorAuthPresent');
  return asksFor(rawOf(holder, asked))
    ? holds(evidence)
    : fails(`${nameOf(holder)} is taken on without a second factor`, evidence);
};

/** Whoever takes the role on shows a second factor, by whichever statement he is let in. */
const isTakenOnWithCare = (role: ResourceFact): Check => {
  const trusting = statementsAt(role, 'AssumeRolePolicyDocument').filter(
    ({ statement }) => statement['Effect'] !== 'Deny',
  );
  const [first, ...rest] = trusting.map((each) => unclearStatement([each]) ?? asksForASecondFactor(each));
  return first === undefined ? fails(`nobody may take on ${nameOf(role)}`, evidenceOf(role)) : allOf(first, ...rest);
};

const check = (assembly: AssemblyFacts, role: ResourceFact): Check => {
  const statements = statementsOfRole(assembly, role);
  return allOf(
    isTakenOnWithCare(role),
    expectAbsent(role, 'ManagedPolicyArns'),
    deniesData(role, statements),
    ...statements.filter(({ statement }) => statement['Effect'] !== 'Deny').map(expectNamedActions),
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
