import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { dashboardShowsTheAlarms as claim } from './dashboard-shows-the-alarms';

const alarm = aResource('AWS::CloudWatch::Alarm');
const other = aResource('AWS::CloudWatch::Alarm', {}, { logicalId: 'Other' });
const showing = aResource('AWS::CloudWatch::Dashboard', {
  DashboardBody: { 'Fn::Join': ['', ['{"alarms":["', aReferenceTo(alarm, 'Arn'), '"]}']] },
});

testClaim(claim, {
  met: [
    {
      given: 'a dashboard with the alarm in it',
      facts: anAssembly().with(alarm, showing),
      shows: [{ logicalId: 'Dashboard' }, { logicalId: 'Alarm' }],
    },
  ],
  notMet: [
    {
      given: 'one alarm of two on the dashboard',
      facts: anAssembly().with(alarm, other, showing),
      because: 'no dashboard shows /Test/Other',
      shows: [{ logicalId: 'Other' }],
    },
    { given: 'no dashboard', facts: anAssembly().with(alarm), because: 'no dashboard shows /Test/Alarm' },
  ],
  unknown: [
    {
      given: 'a dashboard that may not be made',
      facts: anAssembly().with(alarm, { ...showing, undecidedCondition: 'IsWatched' }),
      because: 'depends on the undecided condition IsWatched',
    },
    {
      given: 'a dashboard with an unresolved body',
      facts: anAssembly().with(alarm, aResource('AWS::CloudWatch::Dashboard', { DashboardBody: UNRESOLVED })),
    },
  ],
  none: 'not-met',
  nothing: anAssembly(),
});
