import type { Claim } from '../claim';
import { allOf } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectCode } from '../vocabulary/expect-code';
import { notMet } from '../vocabulary/require-facts';
import { PROGRAM, withProgram } from '../vocabulary/with-program';

const TEST = `${PROGRAM}/database/every-plan.test.ts`;

export const statementsAreTestedForIndexes: Claim = {
  id: 'statements-are-tested-for-indexes',
  pillar: 'performance-efficiency',
  section: 'Database Optimization',
  principles: ['Experiment more often', 'Consider mechanical sympathy'],
  statement:
    'A test asks PostgreSQL for the plan of every statement that the routes of the API send, and fails when one reads a table without the condition of an index.',
  bestPractices: ['PERF03-BP04'],
  fix: `Keep ${TEST}, and add a migration with the index that it asks for.`,
  evaluate: (facts) =>
    withProgram(facts, (repository) =>
      conclude(
        [
          allOf(
            expectCode(repository, TEST, /\bexplain \(generic_plan, format json\)/),
            expectCode(repository, TEST, /^\s*expect\(statements\.length\)\.toBeGreaterThan\([1-9]\d*\);$/),
            expectCode(repository, TEST, /\bset enable_seqscan = off\b/),
            expectCode(repository, TEST, /^\s*expect\(reads\)\.toEqual\(\[\]\);$/),
          ),
        ],
        { met: 'The test looks at all of them.', none: notMet('There is no test.'), strength: 'declared' },
      ),
    ),
};
