import { isAbsent, type AssemblyFacts, type Facts, type RepositoryFacts } from '../../facts/facts';
import type { Environment } from '@hexastyle/environment';
import type { Finding } from '../claim';

/** The finding when facts are absent: unknown, for the reason that the collector gave. */
export const unknown = (reason: string): Finding => ({ kind: 'unknown', reason, evidence: [] });

export const notMet = (reason: string): Extract<Finding, { kind: 'not-met' }> => ({
  kind: 'not-met',
  reason,
  evidence: [],
});

export const notApplicable = (reason: string): Extract<Finding, { kind: 'not-applicable' }> => ({
  kind: 'not-applicable',
  reason,
});

/** Evaluates against the assembly, or says why there is none. */
export const withAssembly = (facts: Facts, evaluate: (assembly: AssemblyFacts) => Finding): Finding =>
  isAbsent(facts.assembly) ? unknown(facts.assembly.absent) : evaluate(facts.assembly);

/** Evaluates against the repository's files, or says why there are none. */
export const withRepository = (facts: Facts, evaluate: (repository: RepositoryFacts) => Finding): Finding =>
  isAbsent(facts.repository) ? unknown(facts.repository.absent) : evaluate(facts.repository);

/** Evaluates against the descriptor, or says why there is none. */
export const withEnvironment = (facts: Facts, evaluate: (environment: Environment) => Finding): Finding =>
  isAbsent(facts.environment) ? unknown(facts.environment.absent) : evaluate(facts.environment);
