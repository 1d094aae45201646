import { readEnvironments } from '@hexastyle/environment';
import { buildPackages } from '../build/build-packages';
import { describeProblem } from '../problem';
import { inRepository, repository } from '../repository';
import { platformFacts } from './assembly/platform-facts';
import { budgetWarning } from './budget-warning';
import { writeDocuments } from './documents/write-documents';
import { removeStrays } from './remove-strays';
import { render } from './render';
import { renderPlatform } from './render-platform';
import { COST, FIRST, WELL_ARCHITECTED, estimateOf, judgementOf } from './renderings';

/** `main.ts`: renders every document that repeats what only a compiled program or an assembly knows. */
const main = async (): Promise<void> => {
  const environments = readEnvironments(repository);
  const names = environments.map(({ name }) => name);
  await buildPackages();
  for (const rendering of FIRST) await render(repository, rendering);
  const platforms = environments.map((environment) => platformFacts(repository, environment));
  writeDocuments(repository, renderPlatform(repository, platforms));
  removeStrays(inRepository(COST), names);
  for (const name of names) await render(repository, estimateOf(name));
  removeStrays(inRepository(WELL_ARCHITECTED), names);
  for (const name of names) await render(repository, judgementOf(name));
  for (const warning of platforms.flatMap((platform) => budgetWarning(repository, platform) ?? []))
    console.warn(`Warning: ${warning}`);
};

main().catch((thrown: unknown) => {
  console.error(describeProblem(thrown));
  process.exitCode = 1;
});
