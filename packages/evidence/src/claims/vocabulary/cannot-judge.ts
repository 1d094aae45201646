import type { ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf } from '../../facts/query';
import { cannotTell, type Check } from './check';

/**
 * Of what a claim speaks of as well and has no measure for, nobody can tell: a claim about every database is not met by the
 * clusters alone.
 */
export const cannotJudge = (resources: readonly ResourceFact[]): readonly Check[] =>
  resources.map((each) => cannotTell(`of ${nameOf(each)}, which is ${each.type}, nobody can tell`, evidenceOf(each)));

/** The same of those that are of none of the types that the claim has a measure for. */
export const cannotJudgeOthers = (
  resources: readonly ResourceFact[],
  ...judged: readonly [string, ...string[]]
): readonly Check[] => cannotJudge(resources.filter(({ type }) => !judged.includes(type)));
