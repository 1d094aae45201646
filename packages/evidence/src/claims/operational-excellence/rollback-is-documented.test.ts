import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { rollbackIsDocumented as claim } from './rollback-is-documented';

const RUNBOOK = 'docs/runbooks/rollback.md';
const text = '# Rollback\n\n## Infrastructure\n\nSo.\n\n## Backend\n\nSo.\n';

testClaim(claim, {
  met: [
    {
      given: 'a runbook with three sections',
      facts: anAssembly().file(RUNBOOK, `${text}\n## Frontend\n\nSo.\n`),
      shows: [{ kind: 'document', path: RUNBOOK, anchor: 'infrastructure' }, { anchor: 'backend' }],
    },
  ],
  notMet: [
    {
      given: 'a runbook that forgets the frontend',
      facts: anAssembly().file(RUNBOOK, text),
      because: 'has no heading #frontend',
      shows: [{ anchor: 'frontend' }],
    },
  ],
  unknown: [{ given: 'no repository', facts: anAssembly().but({ repository: { absent: 'no repository' } }) }],
  none: 'not-met',
  nothing: anAssembly(),
});
