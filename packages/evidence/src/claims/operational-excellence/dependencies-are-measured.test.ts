import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { dependenciesAreMeasured as claim } from './dependencies-are-measured';

const FOLDER = 'packages/api/src';
const CACHE = `${FOLDER}/cache/cache.ts`;
const measured = anAssembly()
  .file(`${FOLDER}/database/guarded-pool.ts`, '    return observed(metrics, statement, run).catch(refuse);')
  .file(
    `${FOLDER}/database/observed.ts`,
    "  const result = await inSpan(() => describe(statement), run);\n  metrics.time('database_statement_duration_seconds', {}, 1);",
  )
  .file(
    CACHE,
    "    this.metrics.count('cache_reads_total', { outcome });\n    const answer = await inSpan(() => SPAN, command);",
  )
  .file(`${FOLDER}/lambda.ts`, '  const metrics = new EmfMetrics(write, now);\n      metrics.flush();');

testClaim(claim, {
  met: [
    {
      given: 'a database and a cache that are measured',
      facts: measured,
      shows: [{ path: `${FOLDER}/database/guarded-pool.ts`, line: 1 }, { line: 1 }, { line: 2 }, { path: CACHE }],
    },
  ],
  notMet: [
    {
      given: 'reads of the cache that nobody counts',
      facts: measured.file(CACHE, '    const answer = await inSpan(() => SPAN, command);'),
      because: 'cache_reads_total',
    },
    {
      given: 'figures that stay in the function',
      facts: measured.file(`${FOLDER}/lambda.ts`, 'new EmfMetrics(write, now);\n// metrics.flush();'),
      because: 'flush',
    },
  ],
  unknown: [{ given: 'no repository', facts: measured.but({ repository: { absent: 'no repository' } }) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
