import { renderTestApp } from '@backstage/frontend-test-utils';
import type { WellArchitectedApi } from '../api/well-architected-api';
import { wellArchitectedApiRef } from '../api/well-architected-api';
import { wellArchitectedPlugin } from '../plugin';
import type { Past } from './an-api';
import { anApi } from './an-api';

/**
 * The plugin in an app of the new frontend system, at an address, over reports by the environment's name. `more` is their
 * past, and parts of the API that answer otherwise.
 */
export function openPortal(
  path: string,
  reports: Parameters<typeof anApi>[0],
  more: Partial<WellArchitectedApi> & Past = {},
) {
  return renderTestApp({
    features: [wellArchitectedPlugin],
    initialRouteEntries: [path],
    apis: [[wellArchitectedApiRef, { ...anApi(reports, more), ...more }]],
  });
}
