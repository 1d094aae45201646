import type { TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { useIsOnADashboard as claim } from './use-is-on-a-dashboard';

const handler = aResource('AWS::Lambda::Function');
const alias = aResource('AWS::Lambda::Alias', { FunctionName: aReferenceTo(handler) });
const cache = aResource('AWS::ElastiCache::ServerlessCache', { ServerlessCacheName: 'sessions' });
const body = (target: TemplateValue, ...metrics: readonly string[]) => ({
  'Fn::Join': [
    '',
    [
      `{"widgets":[{"type":"text","properties":{}},{"properties":{"metrics":[[{"expression":"a"}],`,
      ...metrics.flatMap((metric) => [`["AWS/Lambda","${metric}","FunctionName","`, target, '"],']),
      '["AWS/ElastiCache","BytesUsedForCache","clusterId","sessions"],',
      '["AWS/ElastiCache","ElastiCacheProcessingUnits","clusterId","sessions",{}]]}}]}',
    ],
  ],
});
const shown = (DashboardBody: TemplateValue) =>
  anAssembly().with(handler, alias, cache, aResource('AWS::CloudWatch::Dashboard', { DashboardBody }));

testClaim(claim, {
  met: [
    {
      given: 'calls and duration of the function, units and bytes of the cache',
      facts: shown(body(aReferenceTo(handler), 'Invocations', 'Duration')),
      shows: [{ type: 'AWS::Lambda::Function' }, { type: 'AWS::CloudWatch::Dashboard' }],
    },
    {
      given: 'a function that serves nobody',
      facts: shown(body(aReferenceTo(handler), 'Invocations', 'Duration')).with(
        aResource('AWS::Lambda::Function', {}, { logicalId: 'Helper' }),
      ),
    },
  ],
  notMet: [
    {
      given: 'calls only',
      facts: shown(body(aReferenceTo(handler), 'Invocations')),
      because: 'no dashboard shows Duration of /Test/Function',
    },
    {
      given: 'the calls of another function',
      facts: shown(body('another', 'Invocations', 'Duration')),
      because: 'no dashboard shows Invocations',
    },
    { given: 'no dashboard', facts: anAssembly().with(cache), because: 'BytesUsedForCache of /Test/ServerlessCache' },
  ],
  unknown: [{ given: 'an unresolved body', facts: shown(UNRESOLVED) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
