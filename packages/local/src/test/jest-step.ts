import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { inRepository } from '../repository';
import { readJestOutcome } from './jest-outcome';
import { runShown } from './run-shown';
import type { Step } from './step';

/** A run of jest. */
export interface JestRun {
  /** Also the name of the file, under `.hexastyle/tests`, for its results. */
  readonly name: string;
  readonly title: string;
  readonly options: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

/** Jest as one step. Its exit code counts as well: it also fails for what is no test, such as an obsolete snapshot. */
export const jestStep = ({ name, title, options, env }: JestRun): Step => ({
  name,
  title,
  run: async () => {
    const file = inRepository('.hexastyle/tests', `${name}.json`);
    mkdirSync(dirname(file), { recursive: true });
    rmSync(file, { force: true });
    const jest = [inRepository('node_modules/jest/bin/jest.js'), '--ci', '--json', `--outputFile=${file}`, ...options];
    const code = await runShown(jest, env);
    const tally = readJestOutcome(file);
    return code !== 0 && tally.failed === 0
      ? { ...tally, failed: 1, names: [`Jest ended with ${code}, for what is no test`] }
      : tally;
  },
});
