import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { deploymentsAreRehearsed as claim } from './deployments-are-rehearsed';

const WORKFLOW = '.github/workflows/build.yml';
const STEPS =
  'on:\n  pull_request: {}\njobs:\n  emulate:\n    needs: build\n    steps:\n      - run: npm run emulate\n';
const PROGRAM = 'packages/local/src/emulate/main.ts';
const rehearsing = (steps: string) =>
  anAssembly()
    .file('packages/api/src/app.ts', '')
    .file(WORKFLOW, steps)
    .file('package.json', `{\n  "emulate": "node --require tsx/cjs ${PROGRAM}",`)
    .file(PROGRAM, 'emulate();');
const documented = (steps: string) => rehearsing(steps).file('docs/emulation.md', '# Emulation');

testClaim(claim, {
  met: [
    {
      given: 'a job that deploys to the emulator after the tests',
      facts: documented(STEPS),
      shows: [{ path: WORKFLOW, line: 2 }, { line: 5 }, { line: 7 }, { line: 7 }, { path: 'package.json', line: 2 }],
    },
  ],
  notMet: [
    {
      given: 'a job that may fail',
      facts: documented(STEPS.replace('run emulate', 'run emulate || true')),
      because: 'run: npm',
    },
    {
      given: 'pull requests of one branch',
      facts: documented(STEPS.replace('pull_request: {}', 'pull_request:\n    branches: [release]')),
      because: 'pull_request',
    },
    {
      given: 'a job that is passed over',
      facts: documented(STEPS.replace('    needs: build', '    if: false\n    needs: build')),
      because: 'if: false of .github/workflows/build.yml',
    },
    {
      given: 'a step that may fail unnoticed',
      facts: documented(`${STEPS}        continue-on-error: true\n`),
      because: 'continue-on-error: true',
    },
    { given: 'a job that waits for no test', facts: documented(STEPS.replace('needs: build', '')), because: 'needs' },
    { given: 'nothing written down', facts: rehearsing(STEPS), because: 'docs/emulation.md does not exist' },
  ],
  unknown: [{ given: 'no repository', facts: documented(STEPS).but({ repository: { absent: 'no repository' } }) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
