import type { Environment } from '@hexastyle/environment';
import { Duration } from 'aws-cdk-lib';
import { Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { PRIVATE_BUCKET } from '../../layer/private-bucket';

/** Who touched an artefact, kept for a year in production and for 90 days elsewhere. S3 delivers logs under its own key only. */
export class ArtifactLogBucket extends Bucket {
  constructor(scope: Construct, id: string, environment: Environment) {
    super(scope, id, {
      ...PRIVATE_BUCKET,
      encryption: BucketEncryption.S3_MANAGED,
      lifecycleRules: [
        {
          id: 'age',
          expiration: Duration.days(environment.tier === 'production' ? 365 : 90),
          noncurrentVersionExpiration: Duration.days(30),
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
      ],
    });
  }
}
