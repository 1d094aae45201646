import type { TemplateValue } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { edgeSpeaksHttp3 as claim } from './edge-speaks-http3';

const speaking = (HttpVersion: TemplateValue) =>
  anAssembly().with(aResource('AWS::CloudFront::Distribution', { DistributionConfig: { HttpVersion } }));

testClaim(claim, {
  met: [{ given: 'both versions', facts: speaking('http2and3'), shows: [{ actual: 'http2and3' }] }],
  notMet: [
    { given: 'HTTP/1.1', facts: speaking('http1.1'), because: 'is http1.1' },
    { given: 'no version', facts: speaking(undefined) },
  ],
  unknown: [{ given: 'an unresolved version', facts: speaking(UNRESOLVED) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
