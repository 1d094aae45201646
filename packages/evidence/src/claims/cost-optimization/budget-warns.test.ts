import type { TemplateValue } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { budgetWarns as claim } from './budget-warns';

const warning = (
  NotificationType: string,
  Threshold: TemplateValue,
  Subscribers: TemplateValue = [{ Address: 'a' }],
) => ({
  Notification: { NotificationType, Threshold, ThresholdType: 'PERCENTAGE' },
  Subscribers,
});
const most = [warning('ACTUAL', 80), warning('ACTUAL', 100)];
const budgeted = (changes: Readonly<Record<string, TemplateValue>>, warnings: TemplateValue) =>
  anAssembly().with(
    aResource('AWS::Budgets::Budget', {
      Budget: {
        TimeUnit: 'MONTHLY',
        BudgetLimit: { Amount: 100, Unit: 'USD' },
        CostFilters: { TagKeyValue: ['user:Environment$staging'] },
        ...changes,
      },
      NotificationsWithSubscribers: warnings,
    }),
  );
const all = [...most, warning('FORECASTED', 100)];

testClaim(claim, {
  met: [
    { given: 'a budget that warns three times', facts: budgeted({}, all), shows: [{ property: 'Budget.TimeUnit' }] },
  ],
  notMet: [
    { given: 'no forecast', facts: budgeted({}, most), because: 'FORECASTED' },
    {
      given: 'no warning before all is spent',
      facts: budgeted({}, [warning('ACTUAL', 100), warning('FORECASTED', 100)]),
    },
    {
      given: 'warnings to nobody',
      facts: budgeted({}, [...most, warning('FORECASTED', 100, [])]),
      because: 'Subscribers',
    },
    { given: 'no warnings', facts: budgeted({}, undefined), because: 'tells nobody' },
    { given: 'a budget of a year', facts: budgeted({ TimeUnit: 'ANNUALLY' }, all), because: 'TimeUnit' },
    {
      given: 'a larger budget',
      facts: budgeted({ BudgetLimit: { Amount: 200, Unit: 'USD' } }, all),
      because: 'is 200',
    },
    {
      given: 'the budget of another environment',
      facts: budgeted({ CostFilters: { TagKeyValue: ['user:Environment$production'] } }, all),
      because: 'TagKeyValue',
    },
  ],
  unknown: [
    { given: 'an unresolved amount', facts: budgeted({ BudgetLimit: { Amount: UNRESOLVED, Unit: 'USD' } }, all) },
    { given: 'unresolved warnings', facts: budgeted({}, UNRESOLVED) },
  ],
  none: 'not-met',
  nothing: anAssembly(),
});
