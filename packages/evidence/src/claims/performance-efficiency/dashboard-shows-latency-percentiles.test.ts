import { aDashboard, type ALine } from '../../testing/a-dashboard';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { dashboardShowsLatencyPercentiles as claim } from './dashboard-shows-latency-percentiles';

const api = aResource('AWS::ApiGateway::RestApi', { Name: 'habits' });
const stage = aResource('AWS::ApiGateway::Stage', { RestApiId: aReferenceTo(api) });
const resting = { ...stage, region: 'us-west-2', logicalId: 'Resting' };
const line = (statistic: string, of: ALine[3] = aReferenceTo(stage)): ALine => [
  'AWS/ApiGateway',
  'Latency',
  statistic,
  of,
];
const all = [line('p50'), line('p95'), line('p99')];

testClaim(claim, {
  met: [
    {
      given: 'all three of the stage, and a stage that rests elsewhere',
      facts: anAssembly().with(api, stage, resting, aDashboard(...all)),
      shows: [{ logicalId: 'Stage' }, { type: 'AWS::CloudWatch::Dashboard' }],
    },
    {
      given: 'all three by the name of the API',
      facts: anAssembly().with(api, stage, aDashboard(...all.map(([, , stat]) => line(stat, 'habits')))),
    },
  ],
  notMet: [
    {
      given: 'no p99',
      facts: anAssembly().with(api, stage, aDashboard(line('p50'), line('p95'))),
      because: 'p99 of Latency',
    },
    {
      given: 'those of another API',
      facts: anAssembly().with(api, stage, aDashboard(...all.map(([, , stat]) => line(stat, 'another')))),
      because: 'p50 of Latency',
    },
    { given: 'no dashboard', facts: anAssembly().with(api, stage), because: 'no dashboard shows' },
  ],
  unknown: [
    {
      given: 'a body that is unresolved',
      facts: anAssembly().with(api, stage, aResource('AWS::CloudWatch::Dashboard', { DashboardBody: UNRESOLVED })),
    },
    {
      given: 'a dimension that is unresolved',
      facts: anAssembly().with(api, stage, aDashboard(line('p50', UNRESOLVED))),
    },
  ],
  none: 'not-applicable',
  nothing: anAssembly().with(resting),
});
