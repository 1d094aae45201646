import { describeProblem } from '../problem';
import { repository } from '../repository';
import { runSteps } from './run-steps';
import { selectSteps } from './select-steps';
import { STEPS } from './steps';

/** `main.ts [STEP...]`: everything that can be checked without running the product. */
const main = async (names: readonly string[]): Promise<void> => {
  const steps = selectSteps(STEPS, names);
  const failures = await runSteps(steps, repository, console.log);
  for (const { step, output } of failures) console.log(`\n--- ${step.name}\n${output}\n--> ${step.wayOut}`);
  console.log(`\n${steps.length - failures.length} checks passed, ${failures.length} failed`);
  if (failures.length > 0) process.exitCode = 1;
};

main(process.argv.slice(2)).catch((thrown: unknown) => {
  console.error(describeProblem(thrown));
  process.exitCode = 1;
});
