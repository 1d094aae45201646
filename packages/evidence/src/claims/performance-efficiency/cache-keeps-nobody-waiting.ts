import type { Claim } from '../claim';
import { allOf } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectCode } from '../vocabulary/expect-code';
import { expectAtMost } from '../vocabulary/expect-figure';
import { notMet } from '../vocabulary/require-facts';
import { PROGRAM, withProgram } from '../vocabulary/with-program';

const PATH = `${PROGRAM}/cache/cache.ts`;

/** A second: the latency at which the alarm of the API goes off. */
const MOST_MS = 1000;

export const cacheKeepsNobodyWaiting: Claim = {
  id: 'cache-keeps-nobody-waiting',
  pillar: 'performance-efficiency',
  section: 'Caching Strategy',
  principles: ['Consider mechanical sympathy'],
  statement: `A cache that does not answer costs a request no more than ${MOST_MS} ms: commands are neither queued nor repeated; and every value in it has an end.`,
  bestPractices: ['PERF03-BP05', 'REL05-BP05'],
  fix: `Keep the options of ${PATH}, and give every value its seconds.`,
  evaluate: (facts) =>
    withProgram(facts, (repository) =>
      conclude(
        [
          allOf(
            expectCode(repository, PATH, /^\s*enableOfflineQueue: false,$/),
            expectCode(repository, PATH, /^\s*maxRetriesPerRequest: 0,$/),
            expectAtMost(repository, { path: PATH, pattern: /connectTimeout: ([\d_]+)/ }, MOST_MS),
            expectAtMost(repository, { path: PATH, pattern: /commandTimeout: ([\d_]+)/ }, MOST_MS),
            expectCode(repository, PATH, /\bclient\.set\(key, value, 'EX', seconds\)/),
          ),
        ],
        { met: 'The client has such limits.', none: notMet('There is no client.'), strength: 'declared' },
      ),
    ),
};
