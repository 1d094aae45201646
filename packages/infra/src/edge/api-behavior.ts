import { Duration } from 'aws-cdk-lib';
import {
  AllowedMethods,
  CachePolicy,
  FunctionEventType,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  OriginSslPolicy,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import type { BehaviorOptions, IFunction, IResponseHeadersPolicy } from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { ApiStack } from '../api/api-stack';
import { EdgeOnly } from '../api/edge-only';

/** The API: never cached, everything passed on but the host (API Gateway answers to its own name only). */
export function apiBehavior(api: ApiStack, headers: IResponseHeadersPolicy, route: IFunction): BehaviorOptions {
  const { restApiId, deploymentStage } = api.rest.api;
  return {
    origin: new HttpOrigin(`${restApiId}.execute-api.${api.region}.${api.urlSuffix}`, {
      originPath: `/${deploymentStage.stageName}`,
      protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
      originSslProtocols: [OriginSslPolicy.TLS_V1_2],
      readTimeout: Duration.seconds(30),
      customHeaders: { [EdgeOnly.header]: api.edgeOnly.headerValue },
    }),
    viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
    allowedMethods: AllowedMethods.ALLOW_ALL,
    cachePolicy: CachePolicy.CACHING_DISABLED,
    originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
    // CloudFront compresses what its policy lets it keep; API Gateway compresses these, and they pass as they are.
    compress: false,
    responseHeadersPolicy: headers,
    functionAssociations: [{ function: route, eventType: FunctionEventType.VIEWER_REQUEST }],
  };
}
