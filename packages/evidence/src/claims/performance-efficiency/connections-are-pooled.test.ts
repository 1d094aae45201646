import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { connectionsArePooled as claim } from './connections-are-pooled';

const POOL = 'packages/api/src/database/database.ts';
const FUNCTION = 'packages/api/src/lambda.ts';
const pool = (connectTimeout: string, idleTimeout = '30_000', max = 'options.connections ?? 10') =>
  [
    `const CONNECT_TIMEOUT_MS = ${connectTimeout};`,
    '  const pool = new Pool({',
    `    max: ${max},`,
    '    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,',
    `    idleTimeoutMillis: ${idleTimeout},`,
  ].join('\n');
const KEPT = '  starting ??= start(readConfig());\n    connections: config.DATABASE_CONNECTIONS,';
const kept = anAssembly().file(FUNCTION, KEPT);

testClaim(claim, {
  met: [
    {
      given: 'a pool with limits that is kept',
      facts: kept.file(POOL, pool('3000')),
      shows: [{ path: POOL, line: 2 }, { line: 3 }, { line: 4 }, { line: 1 }, { line: 5 }, { path: FUNCTION, line: 2 }],
    },
  ],
  notMet: [
    { given: 'a long wait', facts: kept.file(POOL, pool('30_000')), because: 'CONNECT_TIMEOUT_MS of' },
    { given: 'a pool in a comment', facts: kept.file(POOL, `/*\n${pool('3000')}\n*/`), because: 'new Pool' },
    { given: 'idle connections', facts: kept.file(POOL, pool('3000', '600_000')), because: 'is 600000' },
    { given: 'a size of its own', facts: kept.file(POOL, pool('3000', '30_000', '100')), because: 'max:' },
    {
      given: 'a pool for each call',
      facts: anAssembly().file(POOL, pool('3000')).file(FUNCTION, KEPT.replace('??=', '=')),
      because: 'starting',
    },
  ],
  unknown: [{ given: 'no repository', facts: kept.but({ repository: { absent: 'no repository' } }) }],
  none: 'not-applicable',
  nothing: anAssembly().file('src/index.ts', 'new Pool({})'),
});
