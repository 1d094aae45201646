import { readConfig } from '../config';
import { describeProblem } from '../problem';
import { startTestServices } from '../testing/services';
import { ensurePrograms } from './prerequisites';
import { runSteps } from './run-steps';
import { testSteps } from './steps';
import { closingLine } from './tally';

/** `npm test`: every check and every test, on real servers that live as long as the run. */
const main = async (): Promise<void> => {
  const config = readConfig();
  ensurePrograms(config.searchPath, console.log);
  const services = await startTestServices(config.searchPath);
  const tally = await runSteps(testSteps(config, services), console.log).finally(() => services.stop());
  console.log(`\n${closingLine(tally)}`);
  process.exitCode = tally.failed === 0 ? 0 : 1;
};

main().catch((thrown: unknown) => {
  console.error(describeProblem(thrown));
  process.exitCode = 1;
});
