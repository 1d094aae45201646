import type { TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { singlePageRoutesAtTheEdge as claim } from './single-page-routes-at-the-edge';

const routes = (AutoPublish: TemplateValue) => aResource('AWS::CloudFront::Function', { AutoPublish });
const FunctionARN = aReferenceTo(routes(true), 'FunctionARN');
const associated = (...FunctionAssociations: readonly TemplateValue[]) =>
  aResource('AWS::CloudFront::Distribution', {
    DistributionConfig: { DefaultCacheBehavior: { FunctionAssociations } },
  });
const onRequest = { EventType: 'viewer-request', FunctionARN };

testClaim(claim, {
  met: [
    {
      given: 'a function on viewer requests',
      facts: anAssembly().with(routes(true), associated(onRequest)),
      shows: [{ actual: 'viewer-request' }, { logicalId: 'Distribution' }, { property: 'AutoPublish' }],
    },
  ],
  notMet: [
    { given: 'no function', facts: anAssembly().with(associated()), because: 'EventType' },
    { given: 'a function that is not published', facts: anAssembly().with(routes(false), associated(onRequest)) },
    {
      given: 'a function on answers',
      facts: anAssembly().with(routes(true), associated({ ...onRequest, EventType: 'viewer-response' })),
    },
  ],
  unknown: [
    {
      given: 'an unresolved function',
      facts: anAssembly().with(associated({ ...onRequest, FunctionARN: UNRESOLVED })),
    },
  ],
  none: 'not-applicable',
  nothing: anAssembly(),
});
