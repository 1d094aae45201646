import type { Facts, RepositoryFacts } from '../../facts/facts';
import type { Finding } from '../claim';
import { notApplicable, withRepository } from './require-facts';

/** Evaluates against the files of a folder that this platform has; a repository of others, without it, is not meant. */
export const withFolder = (facts: Facts, folder: string, evaluate: (repository: RepositoryFacts) => Finding): Finding =>
  withRepository(facts, (repository) =>
    repository.files.some((file) => file.startsWith(`${folder}/`))
      ? evaluate(repository)
      : notApplicable(`The repository has no ${folder}.`),
  );
