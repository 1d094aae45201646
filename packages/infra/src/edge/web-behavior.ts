import { AllowedMethods, CachePolicy, FunctionEventType, ViewerProtocolPolicy } from 'aws-cdk-lib/aws-cloudfront';
import type { BehaviorOptions, IFunction, IResponseHeadersPolicy } from 'aws-cdk-lib/aws-cloudfront';
import { S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { IBucket } from 'aws-cdk-lib/aws-s3';

/** Pages and files: cached as their own headers say, compressed, read from the bucket by origin access control. */
export const webBehavior = (bucket: IBucket, headers: IResponseHeadersPolicy, routes: IFunction): BehaviorOptions => ({
  origin: S3BucketOrigin.withOriginAccessControl(bucket),
  viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
  allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
  cachePolicy: CachePolicy.CACHING_OPTIMIZED,
  compress: true,
  responseHeadersPolicy: headers,
  functionAssociations: [{ function: routes, eventType: FunctionEventType.VIEWER_REQUEST }],
});
