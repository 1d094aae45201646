import { readConfig } from '../config';
import { describeProblem } from '../problem';
import { repository } from '../repository';
import { countOf, describeResults } from './describe-results';
import { runSteps } from './run-steps';
import { selectSteps } from './select-steps';
import { STEPS } from './steps';

/** `main.ts [STEP...]`: everything that can be checked without running the product. */
const main = async (names: readonly string[]): Promise<void> => {
  const steps = selectSteps(STEPS, names);
  const results = await runSteps(steps, { root: repository, searchPath: readConfig().searchPath }, console.log);
  for (const description of describeResults(results)) console.log(description);
  const [passed, failed, skipped] = (['passed', 'failed', 'skipped'] as const).map((kind) => countOf(results, kind));
  console.log(`\n${passed} checks passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`);
  if (failed !== 0) process.exitCode = 1;
};

main(process.argv.slice(2)).catch((thrown: unknown) => {
  console.error(describeProblem(thrown));
  process.exitCode = 1;
});
