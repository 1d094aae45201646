import { Stack, Stage, type App } from 'aws-cdk-lib';
import { CfnAlarm } from 'aws-cdk-lib/aws-cloudwatch';
import { CfnKey } from 'aws-cdk-lib/aws-kms';
import { CfnSubscription, CfnTopic } from 'aws-cdk-lib/aws-sns';

interface Tier {
  readonly account: string;
  readonly region: string;
  readonly subscribed: boolean;
}

const tier = (app: App, name: string, { account, region, subscribed }: Tier): void => {
  const stack = new Stack(new Stage(app, name, { env: { account, region } }), 'Shop', { stackName: 'shop' });
  new CfnKey(stack, 'Key', { enableKeyRotation: true, keyPolicy: { Statement: [] } });
  const topic = new CfnTopic(stack, 'Topic');
  if (subscribed)
    new CfnSubscription(stack, 'Mail', { topicArn: topic.ref, protocol: 'email', endpoint: 'shop@example.com' });
  new CfnAlarm(stack, 'Busy', {
    namespace: 'Shop',
    metricName: 'Orders',
    statistic: 'Sum',
    period: 300,
    evaluationPeriods: 1,
    threshold: 1,
    comparisonOperator: 'LessThanThreshold',
    alarmActions: [topic.ref],
  });
};

/**
 * Three stages, each with a stack of the same name and the same logical ids. Nobody is subscribed to the topic of the one in
 * eu-west-1, which only who tells the three topics apart can see.
 */
export const severalStages = (app: App): void => {
  tier(app, 'Development', { account: '111111111111', region: 'us-east-1', subscribed: true });
  tier(app, 'Production', { account: '222222222222', region: 'us-east-1', subscribed: true });
  tier(app, 'Europe', { account: '222222222222', region: 'eu-west-1', subscribed: false });
};
