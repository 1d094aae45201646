import type { TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { requestsPassOneEdge as claim } from './requests-pass-one-edge';

const api = (Types: TemplateValue) => aResource('AWS::ApiGateway::RestApi', { EndpointConfiguration: { Types } });
const edge = aResource('AWS::CloudFront::Distribution', {
  DistributionConfig: {
    Origins: [{ DomainName: { 'Fn::Join': ['', [aReferenceTo(api([])), '.execute-api.us-east-1.amazonaws.com']] } }],
  },
});

testClaim(claim, {
  met: [
    {
      given: 'a regional API behind the edge',
      facts: anAssembly().with(edge, api(['REGIONAL'])),
      shows: [{ property: 'EndpointConfiguration.Types', actual: '["REGIONAL"]' }],
    },
  ],
  notMet: [
    { given: 'one with an edge of its own', facts: anAssembly().with(edge, api(['EDGE'])), because: 'EDGE' },
    { given: "API Gateway's default", facts: anAssembly().with(edge, api(undefined)), because: 'not set' },
  ],
  unknown: [{ given: 'an unresolved type', facts: anAssembly().with(edge, api(UNRESOLVED)) }],
  none: 'not-applicable',
  nothing: anAssembly().with(api(['EDGE'])),
});
