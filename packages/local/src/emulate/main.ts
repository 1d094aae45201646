import { readConfig } from '../config';
import { describeProblem } from '../problem';
import { repository } from '../repository';
import { describePortalReport } from './portal/portal-report';
import { runPortal } from './portal/run-portal';
import { describeReport } from './report';
import { run } from './run';
import { ToolMissing } from './tools';
import type { Task } from './with-emulator';

interface Described {
  readonly report: { readonly faults: readonly string[] };
  readonly text: string;
}

const delivery = async (task: Task): Promise<Described> => {
  const report = await run(task);
  return { report, text: describeReport(report) };
};

const portal = async (task: Task): Promise<Described> => {
  const report = await runPortal(task);
  return { report, text: describePortalReport(report) };
};

/** `main.ts [portal] [--json]`: ends with 0, with 1 when something failed, with 2 when moto_server or the AWS CLI is missing. */
const main = async (args: readonly string[]): Promise<void> => {
  // Progress goes beside the report, so that programs can read the report.
  const task = { root: repository, searchPath: readConfig().searchPath, say: console.error };
  const { report, text } = await (args.includes('portal') ? portal : delivery)(task);
  console.log(args.includes('--json') ? JSON.stringify(report, undefined, 2) : text);
  if (report.faults.length > 0) process.exitCode = 1;
};

main(process.argv.slice(2)).catch((thrown: unknown) => {
  console.error(describeProblem(thrown));
  process.exitCode = thrown instanceof ToolMissing ? 2 : 1;
});
