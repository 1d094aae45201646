import type { Outcome, Step } from './step';

/** A step that failed, with what it found. */
export interface Failure {
  readonly step: Step;
  readonly output: string;
}

const attempt = async (step: Step, root: string): Promise<Outcome> => {
  try {
    return await step.run(root);
  } catch (error) {
    return { kind: 'failed', output: error instanceof Error ? error.message : String(error) };
  }
};

/** Runs every step, also after one failed, so that one run shows everything there is to mend. */
export const runSteps = async (
  steps: readonly Step[],
  root: string,
  print: (line: string) => void,
): Promise<readonly Failure[]> => {
  const failures: Failure[] = [];
  for (const step of steps) {
    const started = performance.now();
    const outcome = await attempt(step, root);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    print(`${outcome.kind === 'passed' ? 'ok    ' : 'FAILED'} ${step.name} (${seconds} s)`);
    if (outcome.kind === 'failed') failures.push({ step, output: outcome.output });
  }
  return failures;
};
