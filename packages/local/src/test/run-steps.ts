import { describeProblem } from '../problem';
import type { Step } from './step';
import { closingLine, total, type Tally } from './tally';

/** A step that tested nothing has proved nothing: that is a failure. */
const judged = (tally: Tally): Tally => (tally.passed + tally.failed === 0 ? { passed: 0, failed: 1 } : tally);

const attempt = async (step: Step, print: (line: string) => void): Promise<Tally> => {
  try {
    const tally = await step.run();
    if (tally.passed + tally.failed === 0) print('No test ran at all, which counts as a failure.');
    return judged(tally);
  } catch (thrown) {
    print(describeProblem(thrown));
    return { passed: 0, failed: 1, names: [describeProblem(thrown)] };
  }
};

/** Runs every step, also after one failed, so that one run shows everything there is to mend. */
export const runSteps = async (steps: readonly Step[], print: (line: string) => void): Promise<Tally> => {
  const results: { readonly title: string; readonly tally: Tally; readonly seconds: string }[] = [];
  for (const [index, step] of steps.entries()) {
    print(`\n=== ${index + 1}/${steps.length} ${step.title}`);
    const started = performance.now();
    const tally = await attempt(step, print);
    results.push({ title: step.title, tally, seconds: ((performance.now() - started) / 1000).toFixed(1) });
  }
  print('');
  for (const { title, tally, seconds } of results) {
    print(`${tally.failed === 0 ? 'ok    ' : 'FAILED'} ${title}: ${closingLine(tally)} (${seconds} s)`);
    // Said again at the end: of a long log the end is what is left.
    for (const name of tally.names ?? []) print(`       ${name}`);
  }
  return total(results.map(({ tally }) => tally));
};
