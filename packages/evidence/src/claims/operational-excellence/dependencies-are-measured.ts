import type { Claim } from '../claim';
import { allOf } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectCode } from '../vocabulary/expect-code';
import { notMet } from '../vocabulary/require-facts';
import { PROGRAM, withProgram } from '../vocabulary/with-program';

export const dependenciesAreMeasured: Claim = {
  id: 'dependencies-are-measured',
  pillar: 'operational-excellence',
  section: 'Monitoring and Logging',
  principles: ['Learn from all operational events'],
  statement:
    'The API times every statement of the database, counts what the cache answered, gives both a span of the trace, and hands its figures to CloudWatch before the function rests.',
  bestPractices: ['OPS04-BP04', 'OPS04-BP02'],
  fix: `Keep \`observed\` around statements in ${PROGRAM}/database, the counter in ${PROGRAM}/cache, and \`flush\` in ${PROGRAM}/lambda.ts.`,
  evaluate: (facts) =>
    withProgram(facts, (repository) =>
      conclude(
        [
          allOf(
            expectCode(
              repository,
              `${PROGRAM}/database/guarded-pool.ts`,
              /\breturn observed\(metrics, statement, run\)/,
            ),
            expectCode(repository, `${PROGRAM}/database/observed.ts`, /\bawait inSpan\(/),
            expectCode(repository, `${PROGRAM}/database/observed.ts`, /\bmetrics\.time\('database_statement_duration/),
          ),
          allOf(
            expectCode(
              repository,
              `${PROGRAM}/cache/cache.ts`,
              /\bmetrics\.count\('cache_reads_total', \{ outcome \}\)/,
            ),
            expectCode(repository, `${PROGRAM}/cache/cache.ts`, /\bawait inSpan\(/),
          ),
          allOf(
            expectCode(repository, `${PROGRAM}/lambda.ts`, /\bnew EmfMetrics\(/),
            expectCode(repository, `${PROGRAM}/lambda.ts`, /^\s*metrics\.flush\(\);$/),
          ),
        ],
        {
          met: 'Database and cache are measured, and the figures leave.',
          none: notMet('There is no dependency.'),
          strength: 'declared',
        },
      ),
    ),
};
