import { aResource } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { runbooksHaveAllSections as claim } from './runbooks-have-all-sections';

const RUNBOOK = 'docs/runbooks/staging/api.md';
const TITLES = ['Symptom', 'Impact', 'Diagnosis', 'Action', 'Verification', 'Escalation'];
const text = (titles: readonly string[] = TITLES) => titles.map((title) => `## ${title}\n\nSo.\n`).join('\n');
const alarm = aResource('AWS::CloudWatch::Alarm', { AlarmDescription: `Bad. Runbook: ${RUNBOOK}#symptom` });

testClaim(claim, {
  met: [
    {
      given: 'a runbook with the six sections',
      facts: anAssembly().file(RUNBOOK, text()),
      shows: [{ kind: 'document', path: RUNBOOK, anchor: 'symptom' }, { anchor: 'impact' }],
    },
    {
      given: 'procedures and runbooks of others beside it',
      facts: anAssembly()
        .with(alarm)
        .file(RUNBOOK, text())
        .file('docs/runbooks/staging/rollback.md', '# Rollback\n')
        .file('docs/runbooks/production/api.md', '# API\n')
        .file('docs/runbooks/api.md', '# API\n'),
    },
  ],
  notMet: [
    {
      given: 'another order',
      facts: anAssembly().file(RUNBOOK, text(TITLES.toReversed())),
      because: 'not in the order',
    },
    {
      given: 'an empty section',
      facts: anAssembly().file(RUNBOOK, text().replace('## Action\n\nSo.', '## Action')),
      because: 'the section action of docs/runbooks/staging/api.md is empty',
    },
    { given: 'a runbook that an alarm names and is gone', facts: anAssembly().with(alarm), because: 'does not exist' },
    {
      given: 'a second runbook that no alarm names',
      facts: anAssembly().with(alarm).file(RUNBOOK, text()).file('docs/runbooks/staging/costs.md', '# Costs\n'),
      because: 'docs/runbooks/staging/costs.md has no heading',
    },
    ...TITLES.map((missing) => ({
      given: `a runbook without the section ${missing}`,
      facts: anAssembly().file(RUNBOOK, text(TITLES.filter((title) => title !== missing))),
      because: `has no heading #${missing.toLowerCase()}`,
    })),
  ],
  unknown: [
    { given: 'no repository', facts: anAssembly().but({ repository: { absent: 'no repository' } }) },
    { given: 'no descriptor', facts: anAssembly().but({ environment: { absent: 'no descriptor' } }) },
  ],
  none: 'not-met',
  nothing: anAssembly(),
});
