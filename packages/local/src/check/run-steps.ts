import { describeProblem } from '../problem';
import type { Outcome, Step } from './step';

/** A step that ran, and how it ended. */
export interface Result {
  readonly step: Step;
  readonly outcome: Outcome;
}

/** Where the steps look: the repository, and the search path for programs that npm cannot install. */
export interface Place {
  readonly root: string;
  readonly searchPath: string;
}

const LABELS: Readonly<Record<Outcome['kind'], string>> = { passed: 'ok     ', failed: 'FAILED ', skipped: 'SKIPPED' };

const attempt = async (step: Step, { root, searchPath }: Place): Promise<Outcome> => {
  try {
    return await step.run(root, searchPath);
  } catch (error) {
    return { kind: 'failed', output: describeProblem(error) };
  }
};

/** Runs every step, also after one failed, so that one run shows everything there is to mend. */
export const runSteps = async (
  steps: readonly Step[],
  place: Place,
  print: (line: string) => void,
): Promise<readonly Result[]> => {
  const results: Result[] = [];
  for (const step of steps) {
    const started = performance.now();
    const outcome = await attempt(step, place);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    print(`${LABELS[outcome.kind]} ${step.name} (${seconds} s)`);
    results.push({ step, outcome });
  }
  return results;
};
