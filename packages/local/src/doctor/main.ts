import { readConfig } from '../config';
import { describeProblem } from '../problem';
import { examine } from './examine';
import { canRun } from './finding';
import { renderTable } from './table';

/** `npm run doctor [-- --json]`: what was found on this machine and what is missing. Exit 1 when `npm start` cannot run. */
const main = async (options: readonly string[]): Promise<void> => {
  const findings = await examine(readConfig());
  const able = canRun(findings);
  console.log(options.includes('--json') ? JSON.stringify({ able, findings }, undefined, 2) : renderTable(findings));
  process.exitCode = able ? 0 : 1;
};

main(process.argv.slice(2)).catch((thrown: unknown) => {
  console.error(describeProblem(thrown));
  process.exitCode = 1;
});
