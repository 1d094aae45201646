import type { Entity } from '@backstage/catalog-model';

/** Names the environments of a system or a component, with commas between them: `staging, production`. */
const ENVIRONMENTS_ANNOTATION = 'hexastyle.dev/environments';

const KINDS = new Set(['system', 'component']);

/** The environments that a system or a component is deployed to, in the order of its annotation, each once. */
export function namedEnvironments(entity: Entity): readonly string[] {
  if (!KINDS.has(entity.kind.toLowerCase())) {
    return [];
  }
  const names = (entity.metadata.annotations?.[ENVIRONMENTS_ANNOTATION] ?? '').split(',').map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ''))];
}
