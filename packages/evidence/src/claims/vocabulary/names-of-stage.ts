import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { follow } from '../../facts/query';
import { rawOf } from './mentions';
import { textAt } from './text-at';

/** What metrics call a stage where they do not refer to it: the name of its API. */
export const namesOfStage = (assembly: AssemblyFacts, stage: ResourceFact): readonly (string | undefined)[] => {
  const api = follow(assembly, rawOf(stage, 'RestApiId'));
  return api === undefined ? [] : [textAt(api, 'Name')];
};
