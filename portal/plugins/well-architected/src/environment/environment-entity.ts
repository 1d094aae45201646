import type { Entity } from '@backstage/catalog-model';

/** Names the environment of a catalog entity whose own name differs. */
const ENVIRONMENT_ANNOTATION = 'hexastyle.dev/environment';

/** Backstage has no kind for environments: they are resources of the type `environment`. */
export function isEnvironment(entity: Entity): boolean {
  return entity.kind.toLowerCase() === 'resource' && entity.spec?.['type'] === 'environment';
}

export function environmentNameOf(entity: Entity): string {
  return entity.metadata.annotations?.[ENVIRONMENT_ANNOTATION] ?? entity.metadata.name;
}
