import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { pipelineRunsTheTests as claim } from './pipeline-runs-the-tests';

const WORKFLOW = '.github/workflows/build.yml';
const STEPS = 'on:\n  pull_request: {}\nsteps:\n  - run: npm ci\n  - run: npx projen && git diff --exit-code\n';

testClaim(claim, {
  met: [
    {
      given: 'a workflow with all steps',
      facts: anAssembly().file(WORKFLOW, `${STEPS}  - name: Test\n    run: npm test\n`),
      shows: [{ line: 2 }, { line: 4 }, { line: 5 }, { line: 7 }],
    },
  ],
  notMet: [
    { given: 'a workflow that does not test', facts: anAssembly().file(WORKFLOW, STEPS), because: 'npm test' },
    {
      given: 'a test that is only a comment',
      facts: anAssembly().file(WORKFLOW, `${STEPS}  # - run: npm test\n`),
      because: 'npm test',
    },
  ],
  unknown: [{ given: 'no repository', facts: anAssembly().but({ repository: { absent: 'no repository' } }) }],
  none: 'not-met',
  nothing: anAssembly(),
});
