import type { TemplateValue } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { edgeCompresses as claim } from './edge-compresses';

const sent = (Compress: TemplateValue) =>
  anAssembly().with(
    aResource('AWS::CloudFront::Distribution', {
      DistributionConfig: { DefaultCacheBehavior: { Compress: true }, CacheBehaviors: [{ Compress }] },
    }),
  );

testClaim(claim, {
  met: [{ given: 'behaviours that compress', facts: sent(true), shows: [{ actual: true }, { actual: true }] }],
  notMet: [
    { given: 'one behaviour that does not', facts: sent(false), because: 'CacheBehaviors.0.Compress' },
    { given: 'a behaviour that does not say', facts: sent(undefined) },
  ],
  unknown: [{ given: 'an unresolved behaviour', facts: sent(UNRESOLVED) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
