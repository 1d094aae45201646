import { readEnvironments } from '@hexastyle/environment';
import { buildPackages } from '../build/build-packages';
import { describeProblem } from '../problem';
import { inRepository, repository } from '../repository';
import { removeStrays } from './remove-strays';
import { render } from './render';
import { WELL_ARCHITECTED, renderings } from './renderings';

/** `main.ts`: renders every document that repeats what only a compiled program knows. */
const main = async (): Promise<void> => {
  const environments = readEnvironments(repository).map(({ name }) => name);
  await buildPackages();
  removeStrays(inRepository(WELL_ARCHITECTED), environments);
  for (const rendering of renderings(environments)) {
    await render(repository, rendering);
  }
};

main().catch((thrown: unknown) => {
  console.error(describeProblem(thrown));
  process.exitCode = 1;
});
