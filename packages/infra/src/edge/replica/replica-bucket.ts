import type { Environment } from '@hexastyle/environment';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { PRIVATE_BUCKET } from '../../layer/private-bucket';
import { EARLIER_VERSIONS } from '../earlier-versions';
import type { KnownDistribution } from './known-distribution';
import { replicaBucketName } from './replica-name';

export interface ReplicaBucketProps {
  readonly environment: Environment;
  readonly logBucket: IBucket;
  readonly distribution: KnownDistribution;
}

/**
 * The copy of the site, as private as the original: S3 itself writes it, and one distribution reads it. Its versions go
 * when those of the original do.
 */
export class ReplicaBucket extends Bucket {
  constructor(scope: Construct, id: string, props: ReplicaBucketProps) {
    super(scope, id, {
      ...PRIVATE_BUCKET,
      bucketName: replicaBucketName(props.environment),
      encryption: BucketEncryption.S3_MANAGED,
      serverAccessLogsBucket: props.logBucket,
      serverAccessLogsPrefix: 'replica-bucket/',
      lifecycleRules: [EARLIER_VERSIONS],
    });
    this.addToResourcePolicy(
      new PolicyStatement({
        sid: 'ReadByTheDistribution',
        principals: [new ServicePrincipal('cloudfront.amazonaws.com')],
        actions: ['s3:GetObject'],
        resources: [this.arnForObjects('*')],
        conditions: { StringEquals: { 'AWS:SourceArn': props.distribution.arn } },
      }),
    );
  }
}
