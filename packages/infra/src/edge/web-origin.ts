import { Duration } from 'aws-cdk-lib';
import { S3OriginAccessControl } from 'aws-cdk-lib/aws-cloudfront';
import type { IOrigin } from 'aws-cdk-lib/aws-cloudfront';
import { OriginGroup, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

export interface WebOriginProps {
  readonly bucket: IBucket;
  /** In another region; its own stack says who may read it. */
  readonly replica: IBucket;
}

/**
 * What a region answers, or CloudFront in its stead, that does not work. Neither 403 nor 404: without the right to list,
 * which nobody needs, S3 answers 403 for a file that is not there, so that every wrong address would be asked for twice;
 * and a policy or a deployment of ours that is wrong should be seen, and not be hidden by an older copy.
 */
const REGION_FAILS = [500, 502, 503, 504];

/** A region that takes no connection is given up after six seconds, in which a person still waits. */
const PATIENCE = { connectionAttempts: 2, connectionTimeout: Duration.seconds(3) };

/** The site's files: from the bucket, and from its copy in the region of recovery while the bucket's own region fails. */
export function webOrigin(scope: Construct, { bucket, replica }: WebOriginProps): IOrigin {
  const originAccessControl = new S3OriginAccessControl(scope, 'WebAccess', {
    description: 'The distribution signs what it asks the buckets of the site for',
  });
  const { originAccessControlId } = originAccessControl;
  return new OriginGroup({
    primaryOrigin: S3BucketOrigin.withOriginAccessControl(bucket, { ...PATIENCE, originAccessControl }),
    fallbackOrigin: S3BucketOrigin.withBucketDefaults(replica, { ...PATIENCE, originAccessControlId }),
    fallbackStatusCodes: REGION_FAILS,
  });
}
