import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Problem } from '../problem';
import type { Tally } from './tally';

const outcome = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  numRuntimeErrorTestSuites: z.number(),
});

/** Reads what jest wrote with `--json`. A test that is skipped or only planned counts as failed, and so does a file that does not load. */
export const readJestOutcome = (file: string): Tally => {
  try {
    const found = outcome.parse(JSON.parse(readFileSync(file, 'utf8')));
    const unproved = found.numPendingTests + found.numTodoTests;
    return { passed: found.numPassedTests, failed: found.numFailedTests + unproved + found.numRuntimeErrorTestSuites };
  } catch (cause) {
    throw new Problem('Jest left no result that can be read.', 'Its own message stands above.', { cause });
  }
};
