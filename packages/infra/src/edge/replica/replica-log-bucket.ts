import type { Environment } from '@hexastyle/environment';
import { Duration } from 'aws-cdk-lib';
import { Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { PRIVATE_BUCKET } from '../../layer/private-bucket';
import { logAge } from '../log-age';

/**
 * Who read the copy of the site, for as long as the logs of the edge. S3 delivers access logs within a region only, and
 * to no bucket with a customer key.
 */
export class ReplicaLogBucket extends Bucket {
  constructor(scope: Construct, id: string, environment: Environment) {
    super(scope, id, {
      ...PRIVATE_BUCKET,
      encryption: BucketEncryption.S3_MANAGED,
      lifecycleRules: [
        {
          id: 'age',
          expiration: logAge(environment),
          noncurrentVersionExpiration: Duration.days(30),
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
      ],
    });
  }
}
