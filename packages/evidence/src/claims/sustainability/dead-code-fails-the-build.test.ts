import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { deadCodeFailsTheBuild as claim } from './dead-code-fails-the-build';

const STEP = "  {\n    name: 'dead code',\n    run: (root) => runTool(root, 'knip', []),\n  },\n";
const KNIP = '{\n  "workspaces": {\n    "packages/local": {\n    },\n    "packages/api": {\n    }\n  }\n}\n';
const checked = (step = STEP, knip = KNIP) =>
  anAssembly()
    .file('packages/local/src/check/steps.ts', step)
    .file('packages/api/src/main.ts', '')
    .file('knip.json', knip);

testClaim(claim, {
  met: [
    { given: 'a step for every package', facts: checked(), shows: [{ line: 2 }, { line: 3 }, { path: 'knip.json' }] },
  ],
  notMet: [
    { given: 'no step', facts: checked(''), because: 'dead code' },
    { given: 'a step that does nothing', facts: checked("  name: 'dead code',\n"), because: 'knip' },
    {
      given: 'a package that is left out',
      facts: checked(STEP, KNIP.replace('"packages/api"', '"packages/apis"')),
      because: 'packages\\/api',
    },
    { given: 'no list of packages', facts: anAssembly().file('packages/local/src/check/steps.ts', STEP) },
  ],
  unknown: [{ given: 'no repository', facts: anAssembly().but({ repository: { absent: 'no files' } }) }],
  none: 'not-applicable',
  nothing: anAssembly().file('packages/api/src/main.ts', ''),
});
