import { createApiRef } from '@backstage/core-plugin-api';
import type {
  EnvironmentDetail,
  EnvironmentSummary,
  HistoryResponse,
  InventoryResponse,
  ReportComparison,
  ReportReference,
  StoredReportsResponse,
} from '@hexastyle/plugin-well-architected-common';
import type { DrillsApi } from './drills-api';
import type { LiveApi } from './live-api';
import type { RunbooksApi } from './runbooks-api';

/** What the pages ask of the backend. Rejects with the backend's own error when the answer is not 2xx. */
export interface WellArchitectedApi {
  listEnvironments(): Promise<readonly EnvironmentSummary[]>;
  getEnvironment(name: string): Promise<EnvironmentDetail>;
  readonly runbooks: RunbooksApi;
  readonly drills: DrillsApi;
  readonly live: LiveApi;
  getInventory(name: string): Promise<InventoryResponse>;
  /** The newest reports that are kept of an environment, at most 1,000, newest first. */
  listReports(name: string): Promise<StoredReportsResponse>;
  /** What each report changed, newest first; `after` is what the page before had as `next`. */
  listChanges(name: string, after?: string): Promise<HistoryResponse>;
  compareReports(base: ReportReference, head: ReportReference): Promise<ReportComparison>;
}

export const wellArchitectedApiRef = createApiRef<WellArchitectedApi>({ id: 'plugin.well-architected.api' });
