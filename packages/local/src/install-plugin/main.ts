import { readConfig } from '../config';
import { describeProblem } from '../problem';
import { repository } from '../repository';
import { reasonToStop } from '../start/reason-to-stop';
import { BrowserMissing, installPlugin } from './run';

/** `main.ts [--keep]`: ends with 0, with 1 when something failed, with 2 when Chromium is missing. */
const main = async (args: readonly string[]): Promise<void> => {
  const began = performance.now();
  const config = readConfig();
  const stop = reasonToStop(config.underNpm);
  await installPlugin({ root: repository, config, keep: args.includes('--keep'), say: console.error, stop });
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  console.log(`The plugin installs into new apps of both frontend systems, and shows its pages (${seconds} s).`);
};

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (thrown: unknown) => {
    console.error(describeProblem(thrown));
    process.exit(thrown instanceof BrowserMissing ? 2 : 1);
  },
);
