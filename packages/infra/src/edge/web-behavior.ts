import { AllowedMethods, CachePolicy, FunctionEventType, ViewerProtocolPolicy } from 'aws-cdk-lib/aws-cloudfront';
import type { BehaviorOptions, IFunction, IOrigin, IResponseHeadersPolicy } from 'aws-cdk-lib/aws-cloudfront';

/** Pages and files: cached as their own headers say, compressed. */
export const webBehavior = (origin: IOrigin, headers: IResponseHeadersPolicy, routes: IFunction): BehaviorOptions => ({
  origin,
  viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
  allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
  cachePolicy: CachePolicy.CACHING_OPTIMIZED,
  compress: true,
  responseHeadersPolicy: headers,
  functionAssociations: [{ function: routes, eventType: FunctionEventType.VIEWER_REQUEST }],
});
