import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { rawOf } from '../vocabulary/mentions';
import { notMet } from '../vocabulary/require-facts';
import { speaksOf, statementsOfRole, type Statement } from '../vocabulary/statements-of';
import { lacks, unclearDenial } from '../vocabulary/unclear-statements';
import { withDescribedAssembly } from '../vocabulary/with-described-assembly';

/** What was spent, what will be, what is unlike the past, and what the limit is. */
const READS = ['ce:GetCostAndUsage', 'ce:GetCostForecast', 'ce:GetAnomalies', 'budgets:ViewBudget'];

const allows = (role: ResourceFact, statements: readonly Statement[], action: string): Check => {
  const naming = (effect: string): Statement | undefined =>
    statements.find((each) => each.statement['Effect'] === effect && speaksOf(each, action));
  const granted = naming('Allow');
  const denied = naming('Deny');
  if (denied !== undefined)
    return fails(`${nameOf(role)} is denied ${action}`, evidenceOf(denied.holder, `${denied.path}.Action`));
  if (granted !== undefined)
    return unclearDenial(statements) ?? holds(evidenceOf(granted.holder, `${granted.path}.Action`, action));
  return lacks(statements, `${nameOf(role)} may not ${action}`, evidenceOf(role));
};

const check = (assembly: AssemblyFacts, role: ResourceFact): Check => {
  const statements = statementsOfRole(assembly, role);
  return allOf(holds(evidenceOf(role, 'RoleName')), ...READS.map((action) => allows(role, statements, action)));
};

export const spendingCanBeRead: Claim = {
  id: 'spending-can-be-read',
  pillar: 'cost-optimization',
  section: 'Cost Monitoring',
  principles: ['Analyze and attribute expenditure', 'Measure overall efficiency'],
  statement:
    'People who operate the environment may read in Cost Explorer what it cost and will cost, its anomalies and its budget.',
  bestPractices: ['COST01-BP06'],
  fix: 'Keep the actions of `ce` and `budgets` in packages/infra/src/identity/operator-reads.ts.',
  evaluate: (facts) =>
    withDescribedAssembly(facts, (assembly, { name }) =>
      conclude(
        resourcesOfType(assembly, 'AWS::IAM::Role')
          .filter((role) => rawOf(role, 'RoleName') === `hexastyle-${name}-operator`)
          .map((role) => check(assembly, role)),
        { met: 'The operator may read all of it.', none: notMet(`No role is called hexastyle-${name}-operator.`) },
      ),
    ),
};
