import type { Environment } from '@hexastyle/environment';
import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { budgetName } from './budget-name';

export interface MonthlyBudgetProps {
  readonly environment: Environment;
  readonly topic: ITopic;
}

type Notification = Pick<CfnBudget.NotificationProperty, 'notificationType' | 'threshold'>;

/** In percent of the budget. The forecast comes first where spending grows evenly, 80 % where it jumps. */
const NOTIFICATIONS: readonly Notification[] = [
  { notificationType: 'ACTUAL', threshold: 80 },
  { notificationType: 'ACTUAL', threshold: 100 },
  { notificationType: 'FORECASTED', threshold: 100 },
];

/**
 * The descriptor's budget of a month, for what carries the environment's tag. The tag `Environment` has to be
 * activated as a cost allocation tag by the payer of the account; until then AWS counts nothing here. Credits and
 * refunds are left out, because they end and would hide what the environment really costs.
 */
export class MonthlyBudget extends CfnBudget {
  constructor(scope: Construct, id: string, props: MonthlyBudgetProps) {
    const { environment, topic } = props;
    const subscribers = [
      { subscriptionType: 'SNS', address: topic.topicArn },
      { subscriptionType: 'EMAIL', address: environment.alarms.email },
    ];
    super(scope, id, {
      budget: {
        budgetName: budgetName(environment),
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: environment.budget.monthlyUsd, unit: 'USD' },
        costFilters: { TagKeyValue: [`user:Environment$${environment.name}`] },
        costTypes: { includeCredit: false, includeRefund: false },
      },
      notificationsWithSubscribers: NOTIFICATIONS.map((notification) => ({
        notification: { ...notification, thresholdType: 'PERCENTAGE', comparisonOperator: 'GREATER_THAN' },
        subscribers,
      })),
    });
  }
}
