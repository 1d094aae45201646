import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { resourcesOfType } from '../../facts/query';
import type { Subject } from './expect-dimensions';
import { mentions, rawOf } from './mentions';

/** Requests come through an alias; a function that has none runs for the platform itself. */
export const servesRequests = (assembly: AssemblyFacts, handler: ResourceFact): boolean =>
  resourcesOfType(assembly, 'AWS::Lambda::Alias').some((alias) =>
    mentions(assembly, rawOf(alias, 'FunctionName'), handler),
  );

/** Which function an alarm on "the function" is about: one that serves requests, where the assembly says which those are. */
export const whichServesRequests = (assembly: AssemblyFacts): NonNullable<Subject['which']> => {
  const serving = resourcesOfType(assembly, 'AWS::Lambda::Function').filter((each) => servesRequests(assembly, each));
  return { words: 'serves no request', is: (each) => serving.length === 0 || serving.includes(each) };
};
