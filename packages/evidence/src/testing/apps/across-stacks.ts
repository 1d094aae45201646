import { Stack, type App, type CfnElement } from 'aws-cdk-lib';
import { CfnAlarm } from 'aws-cdk-lib/aws-cloudwatch';
import { Key } from 'aws-cdk-lib/aws-kms';
import { CfnDBCluster } from 'aws-cdk-lib/aws-rds';
import { CfnSubscription, CfnTopic } from 'aws-cdk-lib/aws-sns';

const ACCOUNT = '111111111111';

/**
 * A cluster in eu-west-1 with the key of another stack (an import), a cluster in us-east-1 with the same key (the CDK's custom
 * resources copy it between the regions), and an alarm there that tells a topic of eu-west-1.
 */
export const acrossStacks = (app: App): void => {
  const [home, away] = ['eu-west-1', 'us-east-1'].map((region) => ({ account: ACCOUNT, region }));
  const base = new Stack(app, 'Base', { env: home ?? {}, crossRegionReferences: true });
  const key = new Key(base, 'Key', { enableKeyRotation: true });
  const topic = new CfnTopic(base, 'Topic');
  new CfnSubscription(base, 'Mail', { topicArn: topic.ref, protocol: 'email', endpoint: 'shop@example.com' });
  const clusters = [
    new Stack(app, 'Near', { env: home ?? {} }),
    new Stack(app, 'Far', { env: away ?? {}, crossRegionReferences: true }),
  ].map(
    (scope) =>
      new CfnDBCluster(scope, 'Database', {
        engine: 'aurora-postgresql',
        storageEncrypted: true,
        kmsKeyId: key.keyArn,
      }),
  );
  for (const cluster of clusters) alarmOn(cluster, topic.ref);
};

const alarmOn = (cluster: CfnDBCluster, topicArn: string): CfnElement =>
  new CfnAlarm(cluster.stack, 'Busy', {
    namespace: 'AWS/RDS',
    metricName: 'CPUUtilization',
    dimensions: [{ name: 'DBClusterIdentifier', value: cluster.ref }],
    statistic: 'Average',
    period: 300,
    evaluationPeriods: 1,
    threshold: 80,
    comparisonOperator: 'GreaterThanThreshold',
    alarmActions: [topicArn],
  });
