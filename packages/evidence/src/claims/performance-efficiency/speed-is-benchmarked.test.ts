import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { speedIsBenchmarked as claim } from './speed-is-benchmarked';

const bounded = (bound: string, failing = '  if (failed > 0) {') =>
  anAssembly()
    .file('packages/api/src/app.ts', '')
    .file('package.json', '{\n    "bench": "node --require tsx/cjs bench/main.ts"')
    .file('bench/main.ts', '  api: () => api(root),')
    .file('bench/api/load.ts', failing)
    .file('bench/api/api.ts', `      { name: 'bare'${bound} },`);
const documented = (bound = ', atLeast: 0.75', failing?: string) =>
  bounded(bound, failing).file('docs/api.md', '`npm run bench -- api` loads it.');

testClaim(claim, {
  met: [
    {
      given: 'a benchmark with a bound',
      facts: documented(),
      shows: [{ path: 'package.json', line: 2 }, { path: 'bench/main.ts' }, { line: 1 }, { path: 'bench/api/api.ts' }],
    },
  ],
  notMet: [
    { given: 'no bound', facts: documented(''), because: 'atLeast' },
    { given: 'failures that count as fast', facts: documented(', atLeast: 1', ''), because: 'failed' },
    { given: 'nothing written down', facts: bounded(', atLeast: 1'), because: 'docs/api.md does not exist' },
  ],
  unknown: [{ given: 'no repository', facts: documented().but({ repository: { absent: 'no repository' } }) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
