import type { ResourceFact } from '../../facts/facts';
import { property, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectEach } from '../vocabulary/each-of';
import { expectBehaviors } from '../vocabulary/expect-behaviors';
import { expectProperty } from '../vocabulary/expect-property';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

const CONFIG = 'DistributionConfig';
const HTTPS_ONLY = ['redirect-to-https', 'https-only'];

const originCheck = (distribution: ResourceFact): Check =>
  expectEach(distribution, `${CONFIG}.Origins`, (origin) => {
    const custom = `${origin}.CustomOriginConfig`;
    // Other origins are buckets, which CloudFront signs its requests to.
    if (property(distribution, custom).kind === 'absent')
      return expectProperty(distribution, {
        property: `${origin}.S3OriginConfig`,
        expected: 'a bucket',
        is: () => true,
      });
    return allOf(
      expectProperty(distribution, { property: `${custom}.OriginProtocolPolicy`, expected: 'https-only' }),
      // Without the list CloudFront offers SSLv3 and TLSv1 as well.
      expectEach(distribution, `${custom}.OriginSSLProtocols`, (path) =>
        expectProperty(distribution, { property: path, expected: 'TLSv1.2' }),
      ),
    );
  });

/** With CloudFront's own certificate its lowest version cannot be chosen, so only a certificate of our own is judged. */
const certificateChecks = (distribution: ResourceFact): readonly Check[] =>
  property(distribution, `${CONFIG}.ViewerCertificate`).kind === 'absent'
    ? []
    : [
        expectProperty(distribution, {
          property: `${CONFIG}.ViewerCertificate.MinimumProtocolVersion`,
          expected: 'TLSv1.2 or later',
          is: (version) => typeof version === 'string' && /^TLSv1\.[23]/.test(version),
        }),
      ];

export const edgeEnforcesTls: Claim = {
  id: 'edge-enforces-tls',
  pillar: 'security',
  section: 'Data Protection',
  principles: ['Protect data in transit and at rest'],
  statement:
    'The edge serves nothing over plain HTTP, under its own certificate at TLS 1.2 or later, and reaches the API by TLS 1.2.',
  bestPractices: ['SEC09-BP02'],
  fix: 'Set `viewerProtocolPolicy`, `minimumProtocolVersion` and the `originSslProtocols` in packages/infra/src/edge.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, 'AWS::CloudFront::Distribution').map((distribution) =>
          allOf(
            expectBehaviors(distribution, (behavior) =>
              expectProperty(distribution, {
                property: `${behavior}.ViewerProtocolPolicy`,
                expected: HTTPS_ONLY.join(' or '),
                is: (policy) => typeof policy === 'string' && HTTPS_ONLY.includes(policy),
              }),
            ),
            originCheck(distribution),
            ...certificateChecks(distribution),
          ),
        ),
        {
          met: 'Every behaviour turns HTTP away and every origin is reached over TLS.',
          none: notApplicable('The assembly has no distribution.'),
        },
      ),
    ),
};
