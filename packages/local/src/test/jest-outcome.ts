import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { z } from 'zod';
import { Problem } from '../problem';
import { repository } from '../repository';
import type { Tally } from './tally';

const outcome = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  numRuntimeErrorTestSuites: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

type File = z.infer<typeof outcome>['testResults'][number];

/** A file that failed without a failed test did not load, or failed around its tests. */
const namesOf = ({ name, status, assertionResults }: File): readonly string[] => {
  const file = relative(repository, name);
  const unproved = assertionResults.filter((test) => test.status !== 'passed');
  if (unproved.length === 0 && status !== 'passed') return [`${file}: the file as a whole`];
  return unproved.map((test) => `${file}: ${test.fullName} (${test.status})`);
};

/** Reads what jest wrote with `--json`. A test that is skipped or only planned counts as failed, and so does a file that does not load; all of these are named. */
export const readJestOutcome = (file: string): Tally => {
  try {
    const found = outcome.parse(JSON.parse(readFileSync(file, 'utf8')));
    const unproved = found.numPendingTests + found.numTodoTests;
    return {
      passed: found.numPassedTests,
      failed: found.numFailedTests + unproved + found.numRuntimeErrorTestSuites,
      names: found.testResults.flatMap(namesOf),
    };
  } catch (cause) {
    throw new Problem('Jest left no result that can be read.', 'Its own message stands above.', { cause });
  }
};
