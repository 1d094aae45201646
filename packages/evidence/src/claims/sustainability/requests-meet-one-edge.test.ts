import type { TemplateValue } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { requestsMeetOneEdge as claim } from './requests-meet-one-edge';

const edge = aResource('AWS::CloudFront::Distribution');
const reached = (Types: TemplateValue) =>
  anAssembly().with(edge, aResource('AWS::ApiGateway::RestApi', { EndpointConfiguration: { Types } }));

testClaim(claim, {
  met: [{ given: 'a regional API', facts: reached(['REGIONAL']), shows: [{ actual: 'REGIONAL' }] }],
  notMet: [
    { given: 'an API with an edge of its own', facts: reached(['EDGE']), because: 'is EDGE, expected REGIONAL' },
    { given: 'the default, which is that', facts: reached(undefined), because: 'is not set or empty' },
    { given: 'two kinds', facts: reached(['REGIONAL', 'EDGE']), because: 'EndpointConfiguration.Types' },
  ],
  unknown: [{ given: 'an unresolved kind', facts: reached([UNRESOLVED]) }],
  none: 'not-applicable',
  nothing: anAssembly().with(aResource('AWS::ApiGateway::RestApi')),
});
