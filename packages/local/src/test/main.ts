import { readConfig } from '../config';
import { describeProblem, Problem } from '../problem';
import { startTestServices } from '../testing/services';
import { ensurePrograms } from './prerequisites';
import { runSteps } from './run-steps';
import { testSteps } from './steps';
import type { Step } from './step';
import { closingLine, type Tally } from './tally';

const selected = (steps: readonly Step[], names: readonly string[]): readonly Step[] => {
  const unknown = names.find((name) => !steps.some((step) => step.name === name));
  if (unknown === undefined) return steps.filter(({ name }) => names.length === 0 || names.includes(name));
  throw new Problem(`There is no step "${unknown}".`, `Steps: ${steps.map(({ name }) => name).join(', ')}.`);
};

/** `npm test [-- STEP...]`: every check and every test, on real servers that live as long as the run. */
const main = async (names: readonly string[]): Promise<void> => {
  const config = readConfig();
  ensurePrograms(config.searchPath, names, console.log);
  const services = await startTestServices(config.searchPath);
  const run = async (): Promise<Tally> => runSteps(selected(testSteps(config, services), names), console.log);
  const tally = await run().finally(() => services.stop());
  console.log(`\n${closingLine(tally)}`);
  process.exitCode = tally.failed === 0 ? 0 : 1;
};

main(process.argv.slice(2)).catch((thrown: unknown) => {
  console.error(describeProblem(thrown));
  process.exitCode = 1;
});
