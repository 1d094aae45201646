import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { edgeEnforcesTls as claim } from './edge-enforces-tls';

const custom = (OriginProtocolPolicy: string | typeof UNRESOLVED, ...OriginSSLProtocols: readonly string[]) => ({
  Origins: [
    { S3OriginConfig: { OriginAccessIdentity: '' } },
    { CustomOriginConfig: { OriginProtocolPolicy, OriginSSLProtocols } },
  ],
});
const distribution = (changes: Readonly<Record<string, object | object[]>>) =>
  anAssembly().with(
    aResource('AWS::CloudFront::Distribution', {
      DistributionConfig: {
        DefaultCacheBehavior: { ViewerProtocolPolicy: 'redirect-to-https' },
        ...custom('https-only', 'TLSv1.2'),
        ...changes,
      },
    }),
  );

testClaim(claim, {
  met: [
    {
      given: 'HTTPS on both sides',
      facts: distribution({ CacheBehaviors: [{ ViewerProtocolPolicy: 'https-only' }] }),
      shows: [
        { property: 'DistributionConfig.DefaultCacheBehavior.ViewerProtocolPolicy', actual: 'redirect-to-https' },
      ],
    },
    {
      given: 'a certificate of its own at TLS 1.2',
      facts: distribution({ ViewerCertificate: { MinimumProtocolVersion: 'TLSv1.2_2021' } }),
    },
  ],
  notMet: [
    {
      given: 'one behaviour that allows HTTP',
      facts: distribution({ CacheBehaviors: [{ ViewerProtocolPolicy: 'allow-all' }] }),
      because: 'CacheBehaviors.0.ViewerProtocolPolicy',
    },
    {
      given: 'an origin reached by HTTP',
      facts: distribution(custom('match-viewer')),
      because: 'OriginProtocolPolicy',
    },
    {
      given: 'an origin that may be reached by SSL 3',
      facts: distribution(custom('https-only')),
      because: 'OriginSSL',
    },
    { given: 'no origin', facts: distribution({ Origins: [] }), because: 'Origins' },
    { given: 'an origin reached by TLS 1.0', facts: distribution(custom('https-only', 'TLSv1')), because: 'TLSv1' },
    {
      given: 'a certificate of its own at TLS 1.1',
      facts: distribution({ ViewerCertificate: { MinimumProtocolVersion: 'TLSv1.1_2016' } }),
      because: 'MinimumProtocolVersion',
    },
  ],
  unknown: [
    {
      given: 'an unresolved policy',
      facts: distribution({ DefaultCacheBehavior: { ViewerProtocolPolicy: UNRESOLVED } }),
    },
    { given: 'unresolved behaviours', facts: distribution({ CacheBehaviors: UNRESOLVED }) },
  ],
  none: 'not-applicable',
  nothing: anAssembly(),
});
