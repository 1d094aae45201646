import { Duration } from 'aws-cdk-lib';
import type { LifecycleRule } from 'aws-cdk-lib/aws-s3';

/** Earlier versions of pages stay for 30 days, which is what a rollback of the web app restores. */
export const EARLIER_VERSIONS: LifecycleRule = {
  id: 'earlier-versions',
  noncurrentVersionExpiration: Duration.days(30),
  abortIncompleteMultipartUploadAfter: Duration.days(1),
};
