import type { ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, property } from '../../facts/query';
import { cannotTell, fails, holds, type Check } from './check';

/** The property is not set at all, where being set is what would be wrong. */
export const expectAbsent = (resource: ResourceFact, path: string): Check => {
  const evidence = evidenceOf(resource, path, 'not set');
  const found = property(resource, path);
  switch (found.kind) {
    case 'absent':
      return holds(evidence);
    case 'unresolved':
      return cannotTell(`${path} of ${nameOf(resource)} ${found.reason}`, evidence);
    case 'found':
      return fails(`${path} of ${nameOf(resource)} is set`, evidence);
  }
};
