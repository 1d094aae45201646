import type { Entity } from '@backstage/catalog-model';
import { namedEnvironments } from '../catalog/named-environments';

/** Names the values of the tag `Component` whose resources a component answers for, with commas between them: `api, data`. */
const COMPONENT_ANNOTATION = 'hexastyle.dev/component';

/** What a component of the catalog is in an inventory, in the order of its annotation, each once. */
export function namedComponents(entity: Entity): readonly string[] {
  if (entity.kind.toLowerCase() !== 'component') {
    return [];
  }
  const names = (entity.metadata.annotations?.[COMPONENT_ANNOTATION] ?? '').split(',').map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ''))];
}

/** Whether a component says what it is in its environments, and which they are. */
export function isComponentAvailable(entity: Entity): boolean {
  return namedComponents(entity).length > 0 && namedEnvironments(entity).length > 0;
}
