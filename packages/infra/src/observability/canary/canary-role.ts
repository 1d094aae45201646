import { ArnFormat, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { LayerRole } from '../../layer/layer-role';

export interface CanaryRoleProps {
  readonly canaryName: string;
  readonly bucket: IBucket;
  /** Of the screenshots in the bucket, without a slash. */
  readonly prefix: string;
}

/**
 * What a canary needs, and no more:
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Canaries_CanaryPermissions.html
 * It may not make a log group, so that the one with a key and an end is the only one it can write to.
 */
export class CanaryRole extends LayerRole {
  constructor(scope: Construct, id: string, props: CanaryRoleProps) {
    super(scope, id, {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: 'Probe of the site',
      statements: [...storing(props), counting(), logging(scope, props.canaryName)],
    });
  }
}

const storing = ({ bucket, prefix }: CanaryRoleProps): readonly PolicyStatement[] => [
  new PolicyStatement({ actions: ['s3:PutObject'], resources: [bucket.arnForObjects(`${prefix}/*`)] }),
  new PolicyStatement({ actions: ['s3:GetBucketLocation'], resources: [bucket.bucketArn] }),
  new PolicyStatement({ actions: ['s3:ListAllMyBuckets'], resources: ['*'] }),
];

const counting = (): PolicyStatement =>
  new PolicyStatement({
    actions: ['cloudwatch:PutMetricData'],
    resources: ['*'],
    conditions: { StringEquals: { 'cloudwatch:namespace': 'CloudWatchSynthetics' } },
  });

/** Synthetics ends the name of the group with an id that it chooses. */
const logging = (scope: Construct, canaryName: string): PolicyStatement =>
  new PolicyStatement({
    actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
    resources: [
      Stack.of(scope).formatArn({
        service: 'logs',
        resource: 'log-group',
        resourceName: `/aws/lambda/cwsyn-${canaryName}-*`,
        arnFormat: ArnFormat.COLON_RESOURCE_NAME,
      }),
    ],
  });
