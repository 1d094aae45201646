import { Duration } from 'aws-cdk-lib';
import type { Environment } from '@hexastyle/environment';
import { Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { PRIVATE_BUCKET } from '../layer/private-bucket';

export interface WebBucketProps {
  readonly environment: Environment;
  readonly logBucket: IBucket;
}

/**
 * The built single-page app. Private: only the distribution reads it, by origin access control. Earlier versions stay
 * for 30 days, which is what a rollback of the web app restores.
 */
export class WebBucket extends Bucket {
  constructor(scope: Construct, id: string, props: WebBucketProps) {
    super(scope, id, {
      ...PRIVATE_BUCKET,
      encryption: BucketEncryption.S3_MANAGED,
      serverAccessLogsBucket: props.logBucket,
      serverAccessLogsPrefix: 'web-bucket/',
      lifecycleRules: [
        {
          id: 'earlier-versions',
          noncurrentVersionExpiration: Duration.days(30),
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
      ],
    });
  }
}
