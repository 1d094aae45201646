import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { codeIsCheckedByTools as claim } from './code-is-checked-by-tools';

const RULES = "  ...tseslint.configs.strictTypeChecked,\n'max-lines': ['error', 300],\ncomplexity: ['error', 10],";
const STEPS = "'lint', 'format', 'types', 'arrows', 'dead code'";
const ruled = (rules: string, steps = STEPS) =>
  anAssembly()
    .file('packages/api/src/app.ts', '')
    .file('tsconfig.json', '    "strict": true,\n    "noUncheckedIndexedAccess": true,')
    .file('eslint.config.mjs', rules)
    .file('packages/local/src/check/steps.ts', steps);

testClaim(claim, {
  met: [
    {
      given: 'strict rules that are checked',
      facts: ruled(RULES),
      shows: [{ path: 'tsconfig.json', line: 1 }, { line: 2 }, { path: 'eslint.config.mjs', line: 1 }, { line: 2 }],
    },
  ],
  notMet: [
    { given: 'long files', facts: ruled(RULES.replace('300', '3000')), because: 'is 3000, expected at most 300' },
    {
      given: 'no bound of branches',
      facts: ruled(RULES.replace('complexity', '// complexity')),
      because: 'complexity',
    },
    { given: 'no look for dead code', facts: ruled(RULES, STEPS.replace('dead', 'no')), because: 'dead code' },
  ],
  unknown: [{ given: 'no repository', facts: ruled(RULES).but({ repository: { absent: 'no repository' } }) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
