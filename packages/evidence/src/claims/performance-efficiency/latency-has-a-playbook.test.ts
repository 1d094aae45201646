import type { TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { latencyHasAPlaybook as claim } from './latency-has-a-playbook';

const PATH = 'docs/runbooks/staging/api-latency.md';
const group = aResource('AWS::Logs::LogGroup', { LogGroupName: '/api/access' });
const standing = anAssembly().with(
  group,
  aResource('AWS::ApiGateway::Stage', { AccessLogSetting: { DestinationArn: aReferenceTo(group, 'Arn') } }),
  aResource('AWS::CloudWatch::Dashboard', { DashboardName: 'habits-staging' }),
);
const alarm = (AlarmDescription: TemplateValue) =>
  aResource('AWS::CloudWatch::Alarm', { Namespace: 'AWS/ApiGateway', MetricName: 'Latency', AlarmDescription });
const NAMED = `Slow. Runbook: ${PATH}#symptom`;
const diagnosis = (...sources: readonly string[]) =>
  standing.with(alarm(NAMED)).file(PATH, `# Slow\n\n## Diagnosis\n\n${sources.join('\n')}\n\n## Action\n`);
const [DASHBOARD, LOG, TRACES] = ['`habits-staging`', '--log-group-name /api/access', 'aws xray get-trace-summaries'];

testClaim(claim, {
  met: [
    {
      given: 'all three in the diagnosis',
      facts: diagnosis(DASHBOARD, LOG, TRACES),
      shows: [{ property: 'AlarmDescription' }, { kind: 'document', path: PATH, anchor: 'diagnosis' }],
    },
  ],
  notMet: [
    { given: 'no traces', facts: diagnosis(DASHBOARD, LOG), because: 'aws xray' },
    { given: 'the log of another API', facts: diagnosis(DASHBOARD, '/other/access', TRACES), because: '/api/access' },
    { given: 'no document', facts: standing.with(alarm(NAMED)), because: 'does not look at /api/access' },
    { given: 'an alarm without a runbook', facts: standing.with(alarm('Slow.')), because: 'names no runbook' },
  ],
  unknown: [{ given: 'an unresolved description', facts: standing.with(alarm(UNRESOLVED)) }],
  none: 'not-applicable',
  nothing: standing,
});
