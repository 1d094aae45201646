import type { Environment } from '@hexastyle/environment';
import { Bucket, BucketEncryption, ReplicationTimeValue } from 'aws-cdk-lib/aws-s3';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { PRIVATE_BUCKET } from '../layer/private-bucket';
import { EARLIER_VERSIONS } from './earlier-versions';
import type { ReplicationRole } from './replication-role';

export interface WebBucketProps {
  readonly environment: Environment;
  readonly logBucket: IBucket;
  /** In `drRegion`, and there already. */
  readonly replica: IBucket;
  readonly replicationRole: ReplicationRole;
}

/**
 * The built single-page app. Private: only the distribution reads it, by origin access control.
 *
 * S3 copies everything into the region of recovery, within 15 minutes by contract (replication time control): S3 copies
 * in no order, and a page whose files are not there yet should not stay so for long. Delete markers are copied too: what
 * somebody took off the site must not be back when the copy serves, and what was deleted by mistake is an earlier version
 * in both buckets, because the end of a version is never copied.
 */
export class WebBucket extends Bucket {
  /** Under which S3 counts what it could not copy. */
  static readonly replicationRule = 'region-of-recovery';

  constructor(scope: Construct, id: string, props: WebBucketProps) {
    const { logBucket, replica, replicationRole } = props;
    super(scope, id, {
      ...PRIVATE_BUCKET,
      encryption: BucketEncryption.S3_MANAGED,
      serverAccessLogsBucket: logBucket,
      serverAccessLogsPrefix: 'web-bucket/',
      lifecycleRules: [EARLIER_VERSIONS],
      replicationRole,
      replicationRules: [
        {
          id: WebBucket.replicationRule,
          destination: replica,
          priority: 1,
          deleteMarkerReplication: true,
          replicationTimeControl: ReplicationTimeValue.FIFTEEN_MINUTES,
          metrics: ReplicationTimeValue.FIFTEEN_MINUTES,
        },
      ],
    });
    replicationRole.mayCopy(this, replica);
  }
}
