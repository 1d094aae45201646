import type { Claim } from '../claims/claim';
import { isAbsent, type AssemblyFacts, type Facts, type ResourceFact } from '../facts/facts';
import { placeOf } from '../facts/index-of';
import { onceFor } from '../facts/once-for';
import { evidenceOf, nameOf } from '../facts/query';
import { examine, type Examined } from './examine';

const SHOWN = 3;

interface Split {
  /** By the place of each. */
  readonly undecided: ReadonlyMap<string, ResourceFact>;
  /** The assembly without them. */
  readonly sure: AssemblyFacts;
}

/** The resources that exist only under a condition which nothing decides, and what is there all the same. */
const splitOf = onceFor((assembly: AssemblyFacts): Split => {
  const isSure = ({ undecidedCondition }: ResourceFact): boolean => undecidedCondition === undefined;
  const undecided = assembly.resources.filter((each) => !isSure(each));
  return {
    undecided: new Map(undecided.map((each) => [placeOf(each.stack, each.logicalId), each])),
    sure: { ...assembly, resources: assembly.resources.filter(isSure) },
  };
});

const words = (resources: readonly ResourceFact[]): string => {
  const named = resources
    .slice(0, SHOWN)
    .map((each) => `${nameOf(each)} (condition ${each.undecidedCondition ?? 'unknown'})`);
  const more = resources.length - SHOWN;
  return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
};

const unknownWithout = (resources: readonly ResourceFact[], met: string): Examined => ({
  kind: 'unknown',
  reason: `Nothing decides whether there will be ${words(resources)}, without which this may not be true: ${met}`,
  evidence: resources.map((each) => evidenceOf(each)),
});

/**
 * What may not come to be proves nothing. Where a claim is met by a resource that exists only under a condition which nothing
 * decides, or is not met without such resources, whichever way it came to them, nobody can tell.
 */
export const limitByUndecided = (claim: Claim, examined: Examined, facts: Facts): Examined => {
  if (examined.kind !== 'met' || isAbsent(facts.assembly)) return examined;
  const { undecided, sure } = splitOf(facts.assembly);
  if (undecided.size === 0) return examined;
  const proving = examined.evidence.flatMap((each) =>
    each.kind === 'resource' ? (undecided.get(placeOf(each.stack, each.logicalId)) ?? []) : [],
  );
  if (proving.length > 0) return unknownWithout([...new Set(proving)], examined.reason);
  return examine(claim, { ...facts, assembly: sure }).kind === 'met'
    ? examined
    : unknownWithout([...undecided.values()], examined.reason);
};
