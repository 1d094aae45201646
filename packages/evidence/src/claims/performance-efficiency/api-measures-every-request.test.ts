import type { TemplateValue } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { apiMeasuresEveryRequest as claim } from './api-measures-every-request';

const stage = (MetricsEnabled: TemplateValue, Format: TemplateValue) =>
  anAssembly().with(
    aResource('AWS::ApiGateway::Stage', {
      MethodSettings: [
        { HttpMethod: '*', ResourcePath: '/*', MetricsEnabled: true },
        { HttpMethod: 'GET', ResourcePath: '/today', MetricsEnabled },
      ],
      AccessLogSetting: { Format },
    }),
  );
const LATENCY = '{"latency":"$context.responseLatency"}';

testClaim(claim, {
  met: [
    {
      given: 'metrics and latency',
      facts: stage(true, LATENCY),
      shows: [{}, {}, { actual: true }, { actual: true }, { actual: LATENCY }],
    },
  ],
  notMet: [
    { given: 'one method without metrics', facts: stage(false, LATENCY), because: 'MetricsEnabled' },
    { given: 'a log without latency', facts: stage(true, '$context.status'), because: 'Format' },
  ],
  unknown: [{ given: 'an unresolved format', facts: stage(true, UNRESOLVED) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
