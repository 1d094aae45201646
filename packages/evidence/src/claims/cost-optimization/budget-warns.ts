import type { Environment } from '@hexastyle/environment';
import type { ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import { isList } from '../../facts/value';
import type { Claim } from '../claim';
import { allOf, anyOf, fails, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { eachOf, expectEach } from '../vocabulary/each-of';
import { expectProperty } from '../vocabulary/expect-property';
import { notMet } from '../vocabulary/require-facts';
import { withDescribedAssembly } from '../vocabulary/with-described-assembly';

const NOTIFICATIONS = 'NotificationsWithSubscribers';

/** What has to be told: most of it is spent, all of it is spent, all of it is foreseen to be spent; in percent. */
const WARNINGS = [
  { type: 'ACTUAL', atMost: 80 },
  { type: 'ACTUAL', atMost: 100 },
  { type: 'FORECASTED', atMost: 100 },
];

const tellsSomebody = (budget: ResourceFact, path: string): Check =>
  expectEach(budget, `${path}.Subscribers`, (subscriber) =>
    expectProperty(budget, { property: `${subscriber}.Address`, expected: 'set', is: () => true }),
  );

const warns = (budget: ResourceFact, { type, atMost }: (typeof WARNINGS)[number]): Check => {
  const checks = eachOf(budget, NOTIFICATIONS, (path) =>
    allOf(
      expectProperty(budget, { property: `${path}.Notification.NotificationType`, expected: type }),
      expectProperty(budget, { property: `${path}.Notification.ThresholdType`, expected: 'PERCENTAGE' }),
      expectProperty(budget, {
        property: `${path}.Notification.Threshold`,
        expected: `at most ${atMost}`,
        is: (threshold) => typeof threshold === 'number' && threshold > 0 && threshold <= atMost,
      }),
      tellsSomebody(budget, path),
    ),
  );
  return anyOf(checks) ?? fails(`${nameOf(budget)} tells nobody`, evidenceOf(budget, NOTIFICATIONS));
};

const countsTheEnvironment = (budget: ResourceFact, name: string): Check =>
  expectProperty(budget, {
    property: 'Budget.CostFilters.TagKeyValue',
    expected: `user:Environment$${name}`,
    is: (values) => isList(values) && values.length === 1 && values[0] === `user:Environment$${name}`,
  });

const check = (budget: ResourceFact, { name, budget: { monthlyUsd } }: Environment): Check =>
  allOf(
    expectProperty(budget, { property: 'Budget.TimeUnit', expected: 'MONTHLY' }),
    expectProperty(budget, { property: 'Budget.BudgetLimit.Amount', expected: monthlyUsd }),
    expectProperty(budget, { property: 'Budget.BudgetLimit.Unit', expected: 'USD' }),
    countsTheEnvironment(budget, name),
    ...WARNINGS.map((warning) => warns(budget, warning)),
  );

export const budgetWarns: Claim = {
  id: 'budget-warns',
  pillar: 'cost-optimization',
  section: 'Cost Monitoring',
  principles: ['Analyze and attribute expenditure'],
  statement: 'A monthly budget of the size in the descriptor warns at 80 % and 100 % spent and at 100 % foreseen.',
  bestPractices: ['COST02-BP05', 'COST03-BP05'],
  fix: 'Keep the notifications in packages/infra/src/cost/monthly-budget.ts and `budget.monthlyUsd` in the descriptor.',
  evaluate: (facts) =>
    withDescribedAssembly(facts, (assembly, environment) =>
      conclude(
        resourcesOfType(assembly, 'AWS::Budgets::Budget').map((budget) => check(budget, environment)),
        { met: 'The budget is that of the descriptor and warns in time.', none: notMet('There is no budget.') },
      ),
    ),
};
