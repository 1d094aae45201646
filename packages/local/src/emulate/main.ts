import { readConfig } from '../config';
import { describeProblem } from '../problem';
import { repository } from '../repository';
import { ToolMissing } from './tools';
import { describeReport } from './report';
import { run } from './run';

/** `main.ts [--json]`: ends with 0, with 1 when something failed, with 2 when moto_server or the AWS CLI is missing. */
const main = async (args: readonly string[]): Promise<void> => {
  // Progress goes beside the report, so that programs can read the report.
  const report = await run(repository, readConfig().searchPath, console.error);
  console.log(args.includes('--json') ? JSON.stringify(report, undefined, 2) : describeReport(report));
  if (report.faults.length > 0) process.exitCode = 1;
};

main(process.argv.slice(2)).catch((thrown: unknown) => {
  console.error(describeProblem(thrown));
  process.exitCode = thrown instanceof ToolMissing ? 2 : 1;
});
