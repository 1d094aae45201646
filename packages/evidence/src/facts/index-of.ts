import type { AssemblyFacts, ResourceFact } from './facts';
import { onceFor } from './once-for';

/** Ways to find resources without looking at all of them: claims ask thousands of times. */
interface AssemblyIndex {
  readonly byType: ReadonlyMap<string, readonly ResourceFact[]>;
  /** By `placeOf`. */
  readonly byPlace: ReadonlyMap<string, ResourceFact>;
}

/** A resource is the only one of its logical id in its stack. */
export const placeOf = (stack: string, logicalId: string): string => `${stack} ${logicalId}`;

const indexed = ({ resources }: AssemblyFacts): AssemblyIndex => {
  const byType = new Map<string, ResourceFact[]>();
  const byPlace = new Map<string, ResourceFact>();
  for (const resource of resources) {
    const alike = byType.get(resource.type);
    if (alike === undefined) byType.set(resource.type, [resource]);
    else alike.push(resource);
    const place = placeOf(resource.stack, resource.logicalId);
    if (!byPlace.has(place)) byPlace.set(place, resource);
  }
  return { byType, byPlace };
};

/** The index of an assembly. */
export const indexOf = onceFor(indexed);
