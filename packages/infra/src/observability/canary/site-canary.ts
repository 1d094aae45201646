import type { Environment } from '@hexastyle/environment';
import { Duration } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Canary, Code, Runtime, Schedule, Test } from 'aws-cdk-lib/aws-synthetics';
import { Construct } from 'constructs';
import { SCREENSHOTS } from '../../edge/edge-log-bucket';
import type { EdgeStack } from '../../edge/edge-stack';
import { LayerLogGroup } from '../../layer/layer-log-group';
import { CanaryRole } from './canary-role';
import { probeScript } from './probe-script';

export interface SiteCanaryProps {
  readonly environment: Environment;
  readonly edge: EdgeStack;
  readonly key: IKey;
}

/**
 * A browser that opens the site every five minutes, from outside of our network and through CloudFront, whether or not
 * anybody else does. A run costs USD 0.0012 (https://aws.amazon.com/cloudwatch/pricing/), so 8,640 a month come to
 * USD 10; every fifteen minutes would save seven of them and find out ten minutes later.
 */
export class SiteCanary extends Construct {
  readonly canary: Canary;

  constructor(scope: Construct, id: string, { environment, edge, key }: SiteCanaryProps) {
    super(scope, id);
    const canaryName = `hexastyle-${environment.name}-site`;
    this.canary = new Canary(this, 'Resource', {
      canaryName,
      runtime: Runtime.SYNTHETICS_NODEJS_PUPPETEER_13_0,
      test: Test.custom({ code: Code.fromInline(probeScript()), handler: 'index.handler' }),
      environmentVariables: { SITE: edge.origin },
      schedule: Schedule.rate(Duration.minutes(5)),
      timeout: Duration.seconds(90),
      role: new CanaryRole(this, 'Role', { canaryName, bucket: edge.logBucket, prefix: SCREENSHOTS }),
      artifactsBucketLocation: { bucket: edge.logBucket, prefix: SCREENSHOTS },
      // Of the record of runs that Synthetics itself shows.
      successRetentionPeriod: Duration.days(30),
      failureRetentionPeriod: Duration.days(30),
      provisionedResourceCleanup: true,
    });
    new LayerLogGroup(this, 'LogGroup', {
      environment,
      encryptionKey: key,
      logGroupName: `/aws/lambda/cwsyn-${canaryName}-${this.canary.canaryId}`,
    });
  }
}
