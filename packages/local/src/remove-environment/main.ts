import { describeProblem } from '../problem';
import { regenerate } from '../regenerate';
import { repository } from '../repository';
import { planRemoval } from './plan-removal';
import { run } from './run';

// The generator, which gets the same signal, ends by it; the descriptor is then put back here.
process.on('SIGINT', () => undefined);

/** `npx projen env:remove`: one environment less. */
run(process.argv.slice(2), {
  root: repository,
  print: console.log,
  complain: console.error,
  plan: (name) => planRemoval(repository, name),
  regenerate: () => regenerate(repository),
}).then(
  (code) => {
    process.exitCode = code;
  },
  (thrown: unknown) => {
    console.error(`${describeProblem(thrown)} No environment was removed.`);
    process.exitCode = 1;
  },
);
