import type { Environment } from '@hexastyle/environment';
import type { AssemblyFacts, Facts } from '../../facts/facts';
import type { Finding } from '../claim';
import { withAssembly, withEnvironment } from './require-facts';

/** Evaluates against the assembly and the descriptor that it was made from, or says which of them there is not. */
export const withDescribedAssembly = (
  facts: Facts,
  evaluate: (assembly: AssemblyFacts, environment: Environment) => Finding,
): Finding =>
  withAssembly(facts, (assembly) => withEnvironment(facts, (environment) => evaluate(assembly, environment)));
