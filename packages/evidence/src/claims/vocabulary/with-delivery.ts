import type { AssemblyFacts, Facts, RepositoryFacts, ResourceFact } from '../../facts/facts';
import { resourcesOfType } from '../../facts/query';
import type { Finding } from '../claim';
import { withAssembly, withRepository } from './require-facts';

/** What delivers, and what it runs. */
export interface Delivery {
  readonly assembly: AssemblyFacts;
  readonly repository: RepositoryFacts;
  readonly pipelines: readonly ResourceFact[];
}

/** Evaluates against the pipelines of the assembly and the programs of the repository, or says which of them there are not. */
export const withDelivery = (facts: Facts, evaluate: (delivery: Delivery) => Finding): Finding =>
  withAssembly(facts, (assembly) =>
    withRepository(facts, (repository) =>
      evaluate({ assembly, repository, pipelines: resourcesOfType(assembly, 'AWS::CodePipeline::Pipeline') }),
    ),
  );
