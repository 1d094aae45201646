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

/**
 * Runs every step, also after one failed, so that one run shows everything there is to mend. Those that write run alone and
 * first; of the others two at a time, the first beside the last, since each keeps one core busy. The results come in the
 * order of the steps.
 */
export const runSteps = async (
  steps: readonly Step[],
  place: Place,
  print: (line: string) => void,
): Promise<readonly Result[]> => {
  const outcomes = new Map<Step, Outcome>();
  const run = async (step: Step): Promise<void> => {
    const started = performance.now();
    const outcome = await attempt(step, place);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    print(`${LABELS[outcome.kind]} ${step.name} (${seconds} s)`);
    outcomes.set(step, outcome);
  };
  const lane = async (next: () => Step | undefined): Promise<void> => {
    for (let step = next(); step !== undefined; step = next()) await run(step);
  };
  for (const step of steps.filter(({ writes }) => writes)) await run(step);
  const waiting = steps.filter(({ writes }) => !writes);
  await Promise.all([lane(() => waiting.shift()), lane(() => waiting.pop())]);
  return steps.flatMap((step) => {
    const outcome = outcomes.get(step);
    return outcome === undefined ? [] : [{ step, outcome }];
  });
};
