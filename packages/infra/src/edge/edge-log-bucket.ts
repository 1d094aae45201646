import type { Environment } from '@hexastyle/environment';
import { Duration } from 'aws-cdk-lib';
import { Bucket, BucketEncryption, ObjectOwnership, StorageClass } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { PRIVATE_BUCKET } from '../layer/private-bucket';
import { logAge } from './log-age';

/** Where in the bucket the probe of the site keeps its screenshots. */
export const SCREENSHOTS = 'canary';

/** Long enough to look back at the last incident; every probe makes new ones. */
const SCREENSHOT_AGE = Duration.days(30);

/**
 * Access logs of CloudFront and of the web bucket: 30 days at hand, then in infrequent access, gone after a year in
 * production and after 90 days elsewhere; what somebody deletes or overwrites stays for another 30 days. Screenshots of
 * the probe share it, for 30 days. CloudFront's log delivery needs ACLs, and S3 delivers access logs to no bucket with a
 * customer key.
 */
export class EdgeLogBucket extends Bucket {
  constructor(scope: Construct, id: string, environment: Environment) {
    super(scope, id, {
      ...PRIVATE_BUCKET,
      encryption: BucketEncryption.S3_MANAGED,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_PREFERRED,
      lifecycleRules: [
        {
          id: 'age',
          transitions: [{ storageClass: StorageClass.INFREQUENT_ACCESS, transitionAfter: Duration.days(30) }],
          expiration: logAge(environment),
          noncurrentVersionExpiration: Duration.days(30),
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
        { id: 'screenshots', prefix: `${SCREENSHOTS}/`, expiration: SCREENSHOT_AGE },
      ],
    });
  }
}
