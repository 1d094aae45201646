import { createApiRef } from '@backstage/core-plugin-api';
import type { EnvironmentDetail, EnvironmentSummary } from '@hexastyle/plugin-well-architected-common';
import type { DrillsApi } from './drills-api';
import type { RunbooksApi } from './runbooks-api';

/** What the pages ask of the backend. Rejects with the backend's own error when the answer is not 2xx. */
export interface WellArchitectedApi {
  listEnvironments(): Promise<readonly EnvironmentSummary[]>;
  getEnvironment(name: string): Promise<EnvironmentDetail>;
  readonly runbooks: RunbooksApi;
  readonly drills: DrillsApi;
}

export const wellArchitectedApiRef = createApiRef<WellArchitectedApi>({ id: 'plugin.well-architected.api' });
