import type { Environment } from '@hexastyle/environment';
import { isAbsent, type AssemblyFacts, type Facts } from '../../facts/facts';
import type { Finding } from '../claim';
import { notApplicable, withAssembly, withEnvironment } from './require-facts';

const hasAny = ({ resources, resting }: AssemblyFacts, services: readonly string[]): boolean =>
  [...resources, ...resting].some(({ type }) => services.some((service) => type.startsWith(service)));

/**
 * As `withDescribedAssembly`, for a claim about resources of some services, `AWS::RDS`: an app that nobody described and that
 * uses none of them has nothing that the claim speaks of. Where a descriptor may ask for them, `evaluate` has the word.
 */
export const withDescribedService = (
  facts: Facts,
  services: readonly [string, ...string[]],
  evaluate: (assembly: AssemblyFacts, environment: Environment) => Finding,
): Finding =>
  withAssembly(facts, (assembly) =>
    isAbsent(facts.environment) && !hasAny(assembly, services)
      ? notApplicable(`The assembly has no resource of ${services.join(' or ')}, and no descriptor asks for one.`)
      : withEnvironment(facts, (environment) => evaluate(assembly, environment)),
  );
