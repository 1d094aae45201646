import type { TemplateValue } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { dashboardLeadsToRunbooks as claim } from './dashboard-leads-to-runbooks';

const alarm = (AlarmDescription: TemplateValue) => aResource('AWS::CloudWatch::Alarm', { AlarmDescription });
const linking = (path: string) =>
  aResource('AWS::CloudWatch::Dashboard', {
    DashboardBody: { 'Fn::Join': ['', ['{"widgets":[', UNRESOLVED, `"https://example.com/main/${path}#symptom"]}`]] },
  });
const NAMED = 'Slow. Runbook: docs/runbooks/staging/api.md#symptom';

testClaim(claim, {
  met: [
    {
      given: 'a link to the runbook',
      facts: anAssembly().with(alarm(NAMED), linking('docs/runbooks/staging/api.md')),
      shows: [{ type: 'AWS::CloudWatch::Dashboard' }, { property: 'AlarmDescription' }],
    },
  ],
  notMet: [
    {
      given: 'a link to that of another environment',
      facts: anAssembly().with(alarm(NAMED), linking('docs/runbooks/production/api.md')),
      because: 'no dashboard leads to docs/runbooks/staging/api.md',
    },
    {
      given: 'an alarm without a runbook',
      facts: anAssembly().with(alarm('Slow.'), linking('docs/runbooks/staging/api.md')),
      because: 'names no runbook',
    },
    { given: 'no dashboard', facts: anAssembly().with(alarm(NAMED)), because: 'no dashboard leads' },
  ],
  unknown: [
    { given: 'an unresolved description', facts: anAssembly().with(alarm(UNRESOLVED), linking('docs/runbooks')) },
  ],
  none: 'not-met',
  nothing: anAssembly(),
});
