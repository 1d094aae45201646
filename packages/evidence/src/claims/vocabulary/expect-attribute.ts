import type { ResourceFact } from '../../facts/facts';
import { attribute, evidenceOf, nameOf } from '../../facts/query';
import { cannotTell, fails, holds, type Check } from './check';

/** An attribute beside `Properties` has one of the good values. */
export const expectAttribute = (resource: ResourceFact, name: string, good: readonly string[]): Check => {
  const expected = good.join(' or ');
  const evidence = evidenceOf(resource, name, expected);
  const found = attribute(resource, name);
  if (found.kind === 'unresolved') return cannotTell(`${name} of ${nameOf(resource)} ${found.reason}`, evidence);
  return found.kind === 'found' && typeof found.value === 'string' && good.includes(found.value)
    ? holds(evidence)
    : fails(`${name} of ${nameOf(resource)} is ${evidence.actual ?? 'not set'}, expected ${expected}`, evidence);
};
