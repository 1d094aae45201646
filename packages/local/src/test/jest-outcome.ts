import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
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
      message: z.string().default(''),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).nullable().default([]),
        }),
      ),
    }),
  ),
});

type File = z.infer<typeof outcome>['testResults'][number];

/** So much of a message tells what was expected; the rest, and where it was, stands in the log above. */
const MAX_LINES = 12;

/** What a message says before its stack. */
const reasonIn = (message: string): readonly string[] =>
  stripVTControlCharacters(message)
    .split(/^ +at /m, 1)
    .flatMap((text) => text.split('\n'))
    .filter((line) => line.trim() !== '')
    .slice(0, MAX_LINES)
    .map((line) => `    ${line}`);

/** A file that failed without a failed test did not load, or failed around its tests. */
const namesOf = ({ name, status, message, assertionResults }: File): readonly string[] => {
  const file = relative(repository, name);
  const unproved = assertionResults.filter((test) => test.status !== 'passed');
  if (unproved.length === 0 && status !== 'passed') return [`${file}: the file as a whole`, ...reasonIn(message)];
  return unproved.flatMap(({ fullName, status: how, failureMessages }) => [
    `${file}: ${fullName} (${how})`,
    ...(failureMessages ?? []).flatMap(reasonIn),
  ]);
};

/** Reads what jest wrote with `--json`. A test that is skipped or only planned counts as failed, and so does a file that does not load; all of these are named, each with its reason. */
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
