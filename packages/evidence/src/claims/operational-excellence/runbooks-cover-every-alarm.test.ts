import type { TemplateValue } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { runbooksCoverEveryAlarm as claim } from './runbooks-cover-every-alarm';

const RUNBOOK = 'docs/runbooks/staging/api.md';
const text = '## Symptom\n\nThe alarm `house-staging-api-errors` is raised.\n';
const alarm = (
  AlarmName: TemplateValue = 'house-staging-api-errors',
  AlarmDescription: TemplateValue = `Bad. Runbook: ${RUNBOOK}#symptom`,
) => anAssembly().with(aResource('AWS::CloudWatch::Alarm', { AlarmName, AlarmDescription }));

testClaim(claim, {
  met: [
    {
      given: 'a runbook that speaks of its alarm',
      facts: alarm().file(RUNBOOK, text),
      shows: [{ property: 'AlarmName' }, { kind: 'document', path: RUNBOOK, anchor: 'symptom' }],
    },
  ],
  notMet: [
    {
      given: 'a runbook that speaks of another alarm',
      facts: alarm('house-staging-api').file(RUNBOOK, text),
      because: `${RUNBOOK} does not speak of house-staging-api`,
    },
    {
      given: 'an alarm whose name CloudFormation makes up',
      facts: anAssembly()
        .with(aResource('AWS::CloudWatch::Alarm', { AlarmDescription: `Bad. Runbook: ${RUNBOOK}#symptom` }))
        .file(RUNBOOK, text),
      because: 'does not speak of /Test/Alarm',
    },
    {
      given: 'the source instead of what is rendered',
      facts: alarm(undefined, 'Bad. Runbook: docs/runbooks/api.md#symptom').file('docs/runbooks/api.md', text),
      because: 'docs/runbooks/api.md is not rendered for staging',
    },
    {
      given: 'a section that is gone',
      facts: alarm().file(RUNBOOK, text.replace('Symptom', 'Signs')),
      because: '#symptom',
    },
    {
      given: 'an alarm that waits for a promotion, and of which nobody speaks',
      facts: alarm()
        .file(RUNBOOK, text)
        .resting(aResource('AWS::CloudWatch::Alarm', { AlarmName: 'house-staging-cpu', AlarmDescription: 'Bad.' })),
      because: 'names no runbook',
    },
    { given: 'an alarm without a runbook', facts: alarm(undefined, 'Bad.'), because: 'names no runbook' },
    { given: 'a runbook that is gone', facts: alarm(), because: 'does not exist' },
  ],
  unknown: [
    { given: 'an unresolved name', facts: alarm(UNRESOLVED).file(RUNBOOK, text) },
    { given: 'an unresolved description', facts: alarm(undefined, UNRESOLVED) },
    { given: 'no repository', facts: alarm().but({ repository: { absent: 'no repository' } }) },
    { given: 'no descriptor', facts: alarm().but({ environment: { absent: 'no descriptor' } }) },
  ],
  none: 'not-met',
  nothing: anAssembly(),
});
