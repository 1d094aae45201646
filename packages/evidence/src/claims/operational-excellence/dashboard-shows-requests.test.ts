import { aDashboard, type ALine } from '../../testing/a-dashboard';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { dashboardShowsRequests as claim } from './dashboard-shows-requests';

const api = aResource('AWS::ApiGateway::RestApi', { Name: 'habits' });
const stage = aResource('AWS::ApiGateway::Stage', { RestApiId: aReferenceTo(api) });
const lines = (of: ALine[3]): readonly ALine[] => [
  ['AWS/ApiGateway', 'Count', 'SampleCount', of],
  ['AWS/ApiGateway', '4XXError', 'Sum', of],
  ['AWS/ApiGateway', '5XXError', 'Sum', of],
];
const standing = anAssembly().with(api, stage);

testClaim(claim, {
  met: [
    {
      given: 'all three of the stage',
      facts: standing.with(aDashboard(...lines(aReferenceTo(stage)))),
      shows: [{ logicalId: 'Stage' }, { type: 'AWS::CloudWatch::Dashboard' }],
    },
    { given: 'all three by the name of the API', facts: standing.with(aDashboard(...lines('habits'))) },
  ],
  notMet: [
    { given: 'those of another API', facts: standing.with(aDashboard(...lines('another'))), because: 'Count' },
    { given: 'no errors', facts: standing.with(aDashboard(...lines('habits').slice(0, 1))), because: '4XXError' },
    { given: 'no dashboard', facts: standing, because: 'no dashboard shows' },
  ],
  unknown: [{ given: 'an unresolved dimension', facts: standing.with(aDashboard(...lines(UNRESOLVED))) }],
  none: 'not-applicable',
  nothing: anAssembly().with({ ...stage, region: 'us-west-2' }),
});
