import type { Entity } from '@backstage/catalog-model';
import { namedEnvironments } from './named-environments';

/** Whether a system or a component says which environments it is deployed to. */
export function isEnvironmentsAvailable(entity: Entity): boolean {
  return namedEnvironments(entity).length > 0;
}
