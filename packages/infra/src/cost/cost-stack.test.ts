import { layersOf } from '../testing/assemble';
import { described } from '../testing/described';
import { anything, textLike } from '../testing/matchers';
import { propertiesOf } from '../testing/resources';

const TOPIC = { 'Fn::ImportValue': textLike(/^hexastyle-\w+-observability:.*AlarmTopic/) };

describe.each([
  ['staging', { usd: 300, anomaly: '30.00', email: 'staging-alarms@example.com' }],
  ['production', { usd: 900, anomaly: '90.00', email: 'operations@example.com' }],
])('Given the cost layer of %s', (name, expected) => {
  const { cost } = layersOf(described(name));

  it('has one budget a month, of the descriptor, for what carries the tag of the environment', () => {
    expect(propertiesOf(cost, 'AWS::Budgets::Budget')).toEqual([
      {
        Budget: {
          BudgetName: `hexastyle-${name}-monthly`,
          BudgetType: 'COST',
          TimeUnit: 'MONTHLY',
          BudgetLimit: { Amount: expected.usd, Unit: 'USD' },
          CostFilters: { TagKeyValue: [`user:Environment$${name}`] },
          CostTypes: { IncludeCredit: false, IncludeRefund: false },
        },
        NotificationsWithSubscribers: anything,
        ResourceTags: anything,
      },
    ]);
  });

  it('tells topic and address at 80 % and 100 % spent, and when 100 % are foreseen', () => {
    const [budget] = propertiesOf(cost, 'AWS::Budgets::Budget');
    const warning = (NotificationType: string, Threshold: number): unknown => ({
      Notification: { NotificationType, Threshold, ThresholdType: 'PERCENTAGE', ComparisonOperator: 'GREATER_THAN' },
      Subscribers: [
        { SubscriptionType: 'SNS', Address: TOPIC },
        { SubscriptionType: 'EMAIL', Address: expected.email },
      ],
    });
    expect(budget?.['NotificationsWithSubscribers']).toEqual([
      warning('ACTUAL', 80),
      warning('ACTUAL', 100),
      warning('FORECASTED', 100),
    ]);
  });

  it('watches every service for anomalies', () => {
    expect(propertiesOf(cost, 'AWS::CE::AnomalyMonitor')).toEqual([
      {
        MonitorName: `hexastyle-${name}-services`,
        MonitorType: 'DIMENSIONAL',
        MonitorDimension: 'SERVICE',
        ResourceTags: anything,
      },
    ]);
  });

  it('tells the topic at once of an anomaly that costs a tenth of the budget', () => {
    const [subscription] = propertiesOf(cost, 'AWS::CE::AnomalySubscription');
    expect(subscription).toMatchObject({
      Frequency: 'IMMEDIATE',
      MonitorArnList: [{ 'Fn::GetAtt': [textLike(/Monitor/), 'MonitorArn'] }],
      Subscribers: [{ Type: 'SNS', Address: TOPIC }],
    });
    expect(JSON.parse(String(subscription?.['ThresholdExpression']))).toEqual({
      Dimensions: {
        Key: 'ANOMALY_TOTAL_IMPACT_ABSOLUTE',
        MatchOptions: ['GREATER_THAN_OR_EQUAL'],
        Values: [expected.anomaly],
      },
    });
  });
});

describe('Given a descriptor with a small, odd budget', () => {
  it('When it is synthesized, then budget and threshold follow it to the cent', () => {
    const { cost } = layersOf({ ...described('staging'), budget: { monthlyUsd: 99.5 } });
    const [budget] = propertiesOf(cost, 'AWS::Budgets::Budget');
    expect(budget).toMatchObject({ Budget: { BudgetLimit: { Amount: 99.5 } } });
    const [subscription] = propertiesOf(cost, 'AWS::CE::AnomalySubscription');
    expect(subscription?.['ThresholdExpression']).toContain('"9.95"');
  });
});
