import type { TemplateObject } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { trafficMovesByOneKey as claim } from './traffic-moves-by-one-key';

const RUNBOOK = '## Move the traffic\n\n   aws cloudfront-keyvaluestore put-key --key api-origin';
const store = aResource('AWS::CloudFront::KeyValueStore');
const route = (changes: TemplateObject = {}) =>
  aResource('AWS::CloudFront::Function', {
    FunctionCode: 'try { cf.updateRequestOrigin({}); } catch (error) {}',
    FunctionConfig: { KeyValueStoreAssociations: [{ KeyValueStoreARN: aReferenceTo(store, 'Arn') }] },
    ...changes,
  });
const distribution = (
  FunctionAssociations: TemplateObject[] = [{ FunctionARN: aReferenceTo(route(), 'FunctionARN') }],
) =>
  aResource('AWS::CloudFront::Distribution', {
    DistributionConfig: { CacheBehaviors: [{ PathPattern: '/api/*', FunctionAssociations }] },
  });
const told = anAssembly().file('docs/runbooks/staging/disaster-recovery.md', RUNBOOK);

testClaim(claim, {
  met: [{ given: 'a function that reads the key', facts: told.with(distribution(), route(), store) }],
  notMet: [
    { given: 'no function', facts: told.with(distribution([]), store), because: 'FunctionAssociations' },
    {
      given: 'a function without a store',
      facts: told.with(distribution(), route({ FunctionConfig: {} })),
      because: 'KeyValueStoreARN',
    },
    {
      given: 'a runbook that changes the distribution',
      facts: told
        .with(distribution(), route(), store)
        .file('docs/runbooks/staging/disaster-recovery.md', '## Move the traffic\naws cloudfront update-distribution'),
      because: 'put-key',
    },
  ],
  unknown: [{ given: 'unresolved code', facts: told.with(distribution(), route({ FunctionCode: UNRESOLVED }), store) }],
  none: 'not-applicable',
  nothing: told,
});
