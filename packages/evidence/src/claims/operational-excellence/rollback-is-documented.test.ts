import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { rollbackIsDocumented as claim } from './rollback-is-documented';

const RUNBOOK = 'docs/runbooks/staging/rollback.md';
const text = (...titles: readonly string[]) => titles.map((title) => `## ${title}\n\nSo.\n`).join('\n');
const whole = text('Decide', 'Backend', 'Frontend', 'Infrastructure', 'Verification', 'Escalation');

testClaim(claim, {
  met: [
    {
      given: 'a runbook with every section',
      facts: anAssembly().file(RUNBOOK, whole),
      shows: [{ kind: 'document', path: RUNBOOK, anchor: 'decide' }, { anchor: 'infrastructure' }],
    },
  ],
  notMet: [
    {
      given: 'a runbook that forgets the frontend',
      facts: anAssembly().file(RUNBOOK, text('Decide', 'Backend', 'Infrastructure', 'Verification', 'Escalation')),
      because: 'has no heading #frontend',
      shows: [{ anchor: 'frontend' }],
    },
    {
      given: 'the source, which has the names of no environment',
      facts: anAssembly().file('docs/runbooks/rollback.md', whole),
      because: `${RUNBOOK} does not exist`,
    },
  ],
  unknown: [
    { given: 'no repository', facts: anAssembly().but({ repository: { absent: 'no repository' } }) },
    { given: 'no descriptor', facts: anAssembly().but({ environment: { absent: 'no descriptor' } }) },
  ],
  none: 'not-met',
  nothing: anAssembly(),
});
