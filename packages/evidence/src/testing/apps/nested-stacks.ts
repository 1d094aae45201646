import { NestedStack, Stack, type App } from 'aws-cdk-lib';
import { CfnAlarm } from 'aws-cdk-lib/aws-cloudwatch';
import { CfnKey } from 'aws-cdk-lib/aws-kms';
import { CfnDBCluster } from 'aws-cdk-lib/aws-rds';
import { CfnSubscription, CfnTopic } from 'aws-cdk-lib/aws-sns';

/**
 * A stack with nested stacks two levels deep. The cluster, two levels down, is encrypted with the key at the top; the alarm
 * beside it tells the topic of a nested stack next to its parent, by an output and two parameters.
 */
export const nestedStacks = (app: App): void => {
  const stack = new Stack(app, 'Shop', { env: { account: '111111111111', region: 'eu-west-1' } });
  const key = new CfnKey(stack, 'Key', { enableKeyRotation: true, keyPolicy: { Statement: [] } });
  const notices = new NestedStack(stack, 'Notices');
  const topic = new CfnTopic(notices, 'Topic');
  new CfnSubscription(notices, 'Mail', { topicArn: topic.ref, protocol: 'email', endpoint: 'shop@example.com' });
  const data = new NestedStack(new NestedStack(stack, 'Back'), 'Data');
  const cluster = new CfnDBCluster(data, 'Database', {
    engine: 'aurora-postgresql',
    storageEncrypted: true,
    kmsKeyId: key.attrArn,
  });
  new CfnAlarm(data, 'Busy', {
    namespace: 'AWS/RDS',
    metricName: 'CPUUtilization',
    dimensions: [{ name: 'DBClusterIdentifier', value: cluster.ref }],
    statistic: 'Average',
    period: 300,
    evaluationPeriods: 1,
    threshold: 80,
    comparisonOperator: 'GreaterThanThreshold',
    alarmActions: [topic.ref],
  });
};
