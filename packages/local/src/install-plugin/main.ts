import { readConfig } from '../config';
import { describeProblem } from '../problem';
import { repository } from '../repository';
import { BrowserMissing, installPlugin } from './run';

/** `main.ts [--keep]`: ends with 0, with 1 when something failed, with 2 when Chromium is missing. */
const main = async (args: readonly string[]): Promise<void> => {
  const times = await installPlugin(repository, readConfig(), args.includes('--keep'), console.error);
  const total = times.reduce((sum, { seconds }) => sum + seconds, 0);
  console.log(
    `The plugin installs into new apps of both frontend systems, and shows its pages (${total.toFixed(0)} s).`,
  );
};

main(process.argv.slice(2)).catch((thrown: unknown) => {
  console.error(describeProblem(thrown));
  process.exitCode = thrown instanceof BrowserMissing ? 2 : 1;
});
