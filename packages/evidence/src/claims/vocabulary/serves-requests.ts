import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { resourcesOfType } from '../../facts/query';
import { mentions, rawOf } from './mentions';

/** Requests come through an alias; a function that has none runs for the platform itself. */
export const servesRequests = (assembly: AssemblyFacts, handler: ResourceFact): boolean =>
  resourcesOfType(assembly, 'AWS::Lambda::Alias').some((alias) =>
    mentions(assembly, rawOf(alias, 'FunctionName'), handler),
  );
