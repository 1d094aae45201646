import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { inputIsChecked as claim } from './input-is-checked';

const API = 'packages/api/src';
const BIND = `params: route.params && parseInput(route.params, {}),
query: route.query && parseInput(route.query, {}),
body: route.body && parseInput(route.body, sent, 'body'),`;
const checked = anAssembly()
  .file(`${API}/http/bind.ts`, BIND)
  .file(`${API}/http/input.ts`, "throw new Problem('invalid-input', {});")
  .file(`${API}/http/json-body.ts`, 'const MOST_BYTES = 65_536;')
  .file(`${API}/openapi/fuzz.test.ts`, "'are answered as described, never with a failure of the server'");

testClaim(claim, {
  met: [
    { given: 'every part held against its schema', facts: checked, shows: [{ line: 1 }, { line: 2 }, { line: 3 }] },
  ],
  notMet: [
    {
      given: 'a query that nothing looks at',
      facts: checked.file(`${API}/http/bind.ts`, BIND.replace(/^query.*$/m, 'query: context.query,')),
      because: 'route\\.query',
    },
    {
      given: 'bodies without an end',
      facts: checked.file(`${API}/http/json-body.ts`, 'const MOST_BYTES = 5_000_000_000;'),
      because: '5000000000',
    },
  ],
  unknown: [{ given: 'no repository', facts: checked.but({ repository: { absent: 'no repository' } }) }],
  none: 'not-met',
  nothing: anAssembly(),
});
