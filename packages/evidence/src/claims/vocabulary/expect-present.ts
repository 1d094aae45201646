import type { ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf } from '../../facts/query';
import { cannotTell, holds, type Check } from './check';

/** The resource itself is the proof, unless a condition that no fact decides may leave it out. */
export const expectPresent = (resource: ResourceFact, property?: string): Check => {
  const { undecidedCondition } = resource;
  const evidence = evidenceOf(resource, property);
  return undecidedCondition === undefined
    ? holds(evidence)
    : cannotTell(`${nameOf(resource)} depends on the undecided condition ${undecidedCondition}`, evidence);
};
