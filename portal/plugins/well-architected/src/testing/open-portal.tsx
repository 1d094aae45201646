import { renderTestApp } from '@backstage/frontend-test-utils';
import type { WellArchitectedApi } from '../api/well-architected-api';
import { wellArchitectedApiRef } from '../api/well-architected-api';
import { wellArchitectedPlugin } from '../plugin';
import { anApi } from './an-api';

/**
 * The plugin in an app of the new frontend system, at an address, over reports by the environment's name. `changes` are
 * parts of the API that answer otherwise.
 */
export function openPortal(
  path: string,
  reports: Parameters<typeof anApi>[0],
  changes: Partial<WellArchitectedApi> = {},
) {
  return renderTestApp({
    features: [wellArchitectedPlugin],
    initialRouteEntries: [path],
    apis: [[wellArchitectedApiRef, { ...anApi(reports), ...changes }]],
  });
}
