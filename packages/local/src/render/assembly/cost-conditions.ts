import type { ResourceFact } from '@hexastyle/evidence';
import { listAt, numberAt, textAt, valueAt } from './property-at';

const KINDS: Readonly<Record<string, string>> = { ACTUAL: 'spent', FORECASTED: 'foreseen' };

/** When a budget tells: `80 % spent, 100 % foreseen, of 300 USD a month`. */
export const budgetCondition = (budget: ResourceFact): string => {
  const shares = listAt(budget.properties, 'NotificationsWithSubscribers').map((each) => {
    const kind = valueAt(each, 'Notification.NotificationType');
    return `${String(valueAt(each, 'Notification.Threshold'))} % ${KINDS[String(kind)] ?? 'reached'}`;
  });
  return `${shares.join(', ')}, of ${numberAt(budget, 'Budget.BudgetLimit.Amount') ?? 'its'} USD a month`;
};

/** When an anomaly is told: `from 30.00 USD on`. */
export const anomalyCondition = (subscription: ResourceFact): string => {
  const usd = /"Values":\s*\["(?<usd>[\d.]+)"\]/.exec(textAt(subscription, 'ThresholdExpression') ?? '')?.groups?.[
    'usd'
  ];
  return usd === undefined ? 'from its threshold on' : `from ${usd} USD on`;
};
