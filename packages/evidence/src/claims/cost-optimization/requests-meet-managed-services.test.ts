import type { TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { requestsMeetManagedServices as claim } from './requests-meet-managed-services';

const bucket = aResource('AWS::S3::Bucket', { BucketName: 'files' });
const api = aResource('AWS::ApiGateway::RestApi');
const balancer = aResource('AWS::ElasticLoadBalancingV2::LoadBalancer');
const asking = (...domains: readonly TemplateValue[]) =>
  anAssembly().with(
    bucket,
    api,
    balancer,
    aResource('AWS::CloudFront::Distribution', {
      DistributionConfig: { Origins: domains.map((DomainName) => ({ DomainName })) },
    }),
  );
const domain = { 'Fn::Join': ['', [aReferenceTo(api), '.execute-api.us-east-1.amazonaws.com']] };

testClaim(claim, {
  met: [
    {
      given: 'a bucket and an API',
      facts: asking(aReferenceTo(bucket, 'RegionalDomainName'), domain),
      shows: [{ property: 'DistributionConfig.Origins.0.DomainName' }, { type: 'AWS::S3::Bucket' }],
    },
    { given: 'a bucket by its name', facts: asking('files.s3.us-east-1.amazonaws.com') },
  ],
  notMet: [
    {
      given: 'a load balancer',
      facts: asking(domain, aReferenceTo(balancer, 'DNSName')),
      because: '/Test/Distribution asks /Test/LoadBalancer, which is AWS::ElasticLoadBalancingV2::LoadBalancer',
    },
    { given: 'no origin', facts: asking(), because: 'is not set or empty' },
    { given: 'an origin with no domain', facts: asking(undefined), because: 'has no domain' },
  ],
  unknown: [
    { given: 'an unresolved domain', facts: asking(UNRESOLVED) },
    { given: 'a server elsewhere', facts: asking('example.com') },
  ],
  none: 'not-applicable',
  nothing: anAssembly().with(bucket),
});
