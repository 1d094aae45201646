import { describeProblem } from '../problem';
import { makePreview } from '../preview/make-preview';
import { regenerate } from '../regenerate';
import { repository } from '../repository';
import { run } from './run';
import { openTerminal } from './terminal';

/** `npx projen env:add`: one more environment. */
const main = async (): Promise<void> => {
  const terminal = openTerminal();
  try {
    process.exitCode = await run(process.argv.slice(2), {
      root: repository,
      print: console.log,
      complain: console.error,
      terminal,
      regenerate: () => regenerate(repository),
      preview: (plan) => makePreview(repository, plan, new Date().toISOString().slice(0, 10)),
    });
  } finally {
    terminal?.close();
  }
};

// The generator, which gets the same signal, ends by it; what was half-written is then taken away here.
process.on('SIGINT', () => undefined);

main().catch((thrown: unknown) => {
  console.error(`${describeProblem(thrown)} No environment was added.`);
  process.exitCode = 1;
});
