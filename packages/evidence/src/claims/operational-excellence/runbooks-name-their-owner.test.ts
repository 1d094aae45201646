import { aResource } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { runbooksNameTheirOwner as claim } from './runbooks-name-their-owner';

const START = 'docs/runbooks/staging/before-you-start.md';
const RUNBOOK = 'docs/runbooks/staging/api.md';
const alarm = aResource('AWS::CloudWatch::Alarm', {
  AlarmDescription: 'Bad. Runbook: docs/runbooks/staging/gone.md#symptom',
});
const owned = anAssembly().file(START, '## Escalate\n\nThe owner of staging is `platform`.\n');
const leading = owned.file(RUNBOOK, 'The owner: [before you start](before-you-start.md).\n');

testClaim(claim, {
  met: [
    {
      given: 'a runbook that leads to the owner',
      facts: leading,
      shows: [{ kind: 'document', path: START, anchor: 'escalate' }, {}, { path: RUNBOOK }],
    },
    {
      given: 'runbooks of others beside it',
      facts: leading.file('docs/runbooks/production/api.md', '# API\n').file('docs/runbooks/staging/a.png', 'x'),
    },
    { given: 'a link to the section', facts: owned.file(RUNBOOK, 'See [whom](before-you-start.md#escalate).') },
  ],
  notMet: [
    {
      given: 'a runbook that leads nowhere',
      facts: leading.file('docs/runbooks/staging/costs.md', '# Costs, before-you-start.md\n'),
      because: 'docs/runbooks/staging/costs.md does not lead to before-you-start.md',
    },
    {
      given: 'another owner',
      facts: leading.file(START, '## Escalate\n\nThe owner of staging is `somebody`.\n'),
      because: 'does not name the owner platform',
    },
    {
      given: 'the owner in another section',
      facts: leading.file(START, '## Sign in\n\n`platform`\n\n## Escalate\n\nTell somebody.\n'),
      because: 'does not name the owner platform',
    },
    {
      given: 'no document that names one',
      facts: anAssembly().file(RUNBOOK, '[before you start](before-you-start.md)'),
      because: `${START} does not exist`,
    },
    { given: 'a runbook that an alarm names and is gone', facts: leading.with(alarm), because: 'does not exist' },
    { given: 'an owner of nothing', facts: owned, because: 'There is no runbook' },
  ],
  unknown: [
    { given: 'no repository', facts: leading.but({ repository: { absent: 'no repository' } }) },
    { given: 'no descriptor', facts: leading.but({ environment: { absent: 'no descriptor' } }) },
  ],
  none: 'not-met',
  nothing: anAssembly(),
});
