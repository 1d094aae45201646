import type { Entity } from '@backstage/catalog-model';
import { renderTestApp } from '@backstage/frontend-test-utils';
import { createTestEntityPage } from '@backstage/plugin-catalog-react/testUtils';
import { wellArchitectedApiRef } from '../api/well-architected-api';
import type { WellArchitectedApi } from '../api/well-architected-api';
import { wellArchitectedPlugin } from '../plugin';

/** The catalog's page of an entity in an app of the new frontend system, with all that the plugin adds to it. */
export function openEntity(entity: Entity, api: WellArchitectedApi) {
  return renderTestApp({
    features: [wellArchitectedPlugin],
    extensions: [createTestEntityPage({ entity })],
    apis: [[wellArchitectedApiRef, api]],
  });
}
