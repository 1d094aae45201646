import type { Environment } from '@hexastyle/environment';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { Distribution, HttpVersion, PriceClass, SecurityPolicyProtocol } from 'aws-cdk-lib/aws-cloudfront';
import type { DistributionProps } from 'aws-cdk-lib/aws-cloudfront';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import { Construct } from 'constructs';
import type { ApiStack } from '../api/api-stack';
import { apiBehavior } from './api-behavior';
import { ApiRoute } from './api-route';
import { SecurityHeaders } from './security-headers';
import { SpaRoutes } from './spa-routes';
import { webBehavior } from './web-behavior';
import { webOrigin } from './web-origin';

export interface SiteDistributionProps {
  readonly environment: Environment;
  readonly api: ApiStack;
  readonly webBucket: IBucket;
  /** The copy of `webBucket` in `drRegion`. */
  readonly replica: IBucket;
  readonly logBucket: IBucket;
  readonly webAcl: CfnWebACL;
}

/**
 * The one address of the product: pages from the bucket, `/api/*` from API Gateway. One origin for both means no CORS
 * and cookies that never cross a site.
 */
export class SiteDistribution extends Construct {
  readonly distribution: Distribution;

  constructor(scope: Construct, id: string, props: SiteDistributionProps) {
    super(scope, id);
    const { environment, api, webBucket: bucket, replica, logBucket, webAcl } = props;
    const headers = new SecurityHeaders(this, 'SecurityHeaders', environment.name);
    const route = new ApiRoute(this, 'ApiRoute', environment);
    const routes = new SpaRoutes(this, 'SpaRoutes', environment.name);
    this.distribution = new Distribution(this, 'Distribution', {
      comment: `hexastyle-${environment.name}`,
      defaultRootObject: 'index.html',
      defaultBehavior: webBehavior(webOrigin(this, { bucket, replica }), headers, routes),
      additionalBehaviors: { '/api/*': apiBehavior(api, headers, route.function) },
      httpVersion: HttpVersion.HTTP2_AND_3,
      enableIpv6: true,
      // North America and Europe: a third of the price of all locations; others are served from the nearest of these.
      priceClass: PriceClass.PRICE_CLASS_100,
      webAclId: webAcl.attrArn,
      enableLogging: true,
      logBucket,
      logFilePrefix: 'cloudfront/',
      logIncludesCookies: false,
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      ...this.ownDomain(environment),
    });
  }

  private ownDomain({ domain }: Environment): Partial<DistributionProps> {
    if (domain === undefined) return {};
    return {
      domainNames: [domain.name],
      certificate: Certificate.fromCertificateArn(this, 'Certificate', domain.certificateArn),
    };
  }
}
