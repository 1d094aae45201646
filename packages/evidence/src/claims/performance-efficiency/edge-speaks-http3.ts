import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { conclude } from '../vocabulary/conclude';
import { expectProperty } from '../vocabulary/expect-property';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

export const edgeSpeaksHttp3: Claim = {
  id: 'edge-speaks-http3',
  pillar: 'performance-efficiency',
  section: 'Content Delivery',
  principles: ['Democratize advanced technologies'],
  statement: 'CloudFront offers HTTP/2 and HTTP/3.',
  bestPractices: ['PERF04-BP05'],
  fix: 'Set `httpVersion: HttpVersion.HTTP2_AND_3` on the distribution.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, 'AWS::CloudFront::Distribution').map((distribution) =>
          expectProperty(distribution, { property: 'DistributionConfig.HttpVersion', expected: 'http2and3' }),
        ),
        { met: 'Every distribution offers both.', none: notApplicable('The assembly has no distribution.') },
      ),
    ),
};
