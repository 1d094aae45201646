import type { Claim } from '../claim';
import { allOf } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectCode } from '../vocabulary/expect-code';
import { expectAtMost } from '../vocabulary/expect-figure';
import { notMet } from '../vocabulary/require-facts';
import { PROGRAM, withProgram } from '../vocabulary/with-program';

const POOL = `${PROGRAM}/database/database.ts`;
const FUNCTION = `${PROGRAM}/lambda.ts`;
const MOST_MS_TO_CONNECT = 5000;
const MOST_MS_IDLE = 60_000;

export const connectionsArePooled: Claim = {
  id: 'connections-are-pooled',
  pillar: 'performance-efficiency',
  section: 'Database Optimization',
  principles: ['Consider mechanical sympathy'],
  statement:
    'Requests share a pool of database connections that is as large as the template says, is kept from one call of the function to the next, and makes nobody wait long for a connection.',
  bestPractices: ['PERF03-BP02', 'PERF03-BP04'],
  fix: `Open connections in ${POOL} only, with its limits, and start the program once in ${FUNCTION}.`,
  evaluate: (facts) =>
    withProgram(facts, (repository) =>
      conclude(
        [
          allOf(
            expectCode(repository, POOL, /^\s*const pool = new Pool\(\{$/),
            expectCode(repository, POOL, /^\s*max: options\.connections\b/),
            expectCode(repository, POOL, /^\s*connectionTimeoutMillis: CONNECT_TIMEOUT_MS,$/),
            expectAtMost(repository, { path: POOL, pattern: /CONNECT_TIMEOUT_MS = ([\d_]+)/ }, MOST_MS_TO_CONNECT),
            expectAtMost(repository, { path: POOL, pattern: /idleTimeoutMillis: ([\d_]+)/ }, MOST_MS_IDLE),
            expectCode(repository, FUNCTION, /^\s*connections: config\.DATABASE_CONNECTIONS,$/),
            expectCode(repository, FUNCTION, /^\s*starting \?\?= start\(/),
          ),
        ],
        {
          met: 'The function has one pool, with limits.',
          none: notMet('There is no pool.'),
          strength: 'declared',
        },
      ),
    ),
};
