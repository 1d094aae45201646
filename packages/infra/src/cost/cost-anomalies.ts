import type { Environment } from '@hexastyle/environment';
import { CfnAnomalyMonitor, CfnAnomalySubscription } from 'aws-cdk-lib/aws-ce';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';

export interface CostAnomaliesProps {
  readonly environment: Environment;
  readonly topic: ITopic;
}

/** Share of the monthly budget that an anomaly must cost before it tells anybody. */
const SHARE_OF_BUDGET = 0.1;

/**
 * Watches each AWS service of the account for spending unlike its past, and tells at once. By service and not by tag,
 * because only the payer's account may watch tags; an account has one such monitor
 * (https://docs.aws.amazon.com/cost-management/latest/userguide/getting-started-ad.html).
 */
export class CostAnomalies extends Construct {
  constructor(scope: Construct, id: string, props: CostAnomaliesProps) {
    super(scope, id);
    const { environment, topic } = props;
    const monitor = new CfnAnomalyMonitor(this, 'Monitor', {
      monitorName: `hexastyle-${environment.name}-services`,
      monitorType: 'DIMENSIONAL',
      monitorDimension: 'SERVICE',
    });
    new CfnAnomalySubscription(this, 'Subscription', {
      subscriptionName: `hexastyle-${environment.name}-anomalies`,
      frequency: 'IMMEDIATE',
      monitorArnList: [monitor.attrMonitorArn],
      subscribers: [{ type: 'SNS', address: topic.topicArn }],
      thresholdExpression: JSON.stringify({
        Dimensions: {
          Key: 'ANOMALY_TOTAL_IMPACT_ABSOLUTE',
          MatchOptions: ['GREATER_THAN_OR_EQUAL'],
          Values: [(environment.budget.monthlyUsd * SHARE_OF_BUDGET).toFixed(2)],
        },
      }),
    });
  }
}
