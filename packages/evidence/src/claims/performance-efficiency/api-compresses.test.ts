import type { TemplateValue } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { apiCompresses as claim } from './api-compresses';

const from = (MinimumCompressionSize: TemplateValue) =>
  anAssembly().with(aResource('AWS::ApiGateway::RestApi', { MinimumCompressionSize }));

testClaim(claim, {
  met: [
    { given: 'compression from a kilobyte on', facts: from(1024), shows: [{ actual: 1024 }] },
    { given: 'compression of everything', facts: from(0) },
  ],
  notMet: [
    { given: 'compression of large answers alone', facts: from(1_000_000), because: 'at most 10240' },
    { given: 'none', facts: from(undefined), because: 'not set' },
  ],
  unknown: [{ given: 'an unresolved size', facts: from(UNRESOLVED) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
