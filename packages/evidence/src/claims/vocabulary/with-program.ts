import type { Facts, RepositoryFacts } from '../../facts/facts';
import type { Finding } from '../claim';
import { notApplicable, withRepository } from './require-facts';

/** Where the program of the product is, whose code claims read. */
export const PROGRAM = 'packages/api/src';

/** Evaluates against the repository where it has the product's program; that of somebody else has its code elsewhere. */
export const withProgram = (facts: Facts, evaluate: (repository: RepositoryFacts) => Finding): Finding =>
  withRepository(facts, (repository) =>
    repository.files.some((path) => path.startsWith(`${PROGRAM}/`))
      ? evaluate(repository)
      : notApplicable(`The repository has no program in ${PROGRAM}.`),
  );
