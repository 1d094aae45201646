import type { FetchApi } from '@backstage/core-plugin-api';
import type {
  EnvironmentDetail,
  EnvironmentsResponse,
  EnvironmentSummary,
  HistoryResponse,
  InventoryResponse,
  ReportComparison,
  ReportReference,
  StoredReportsResponse,
} from '@hexastyle/plugin-well-architected-common';
import { writeReportReference } from '@hexastyle/plugin-well-architected-common';
import { DrillsClient } from './drills-client';
import { JsonRequests } from './json-requests';
import { LiveClient } from './live-client';
import { RunbooksClient } from './runbooks-client';
import type { WellArchitectedApi } from './well-architected-api';

/** Reaches the backend plugin through Backstage's fetch, which adds the address and the token. */
export class WellArchitectedClient implements WellArchitectedApi {
  private readonly requests: JsonRequests;
  readonly runbooks: RunbooksClient;
  readonly drills: DrillsClient;
  readonly live: LiveClient;

  constructor(fetchApi: FetchApi) {
    this.requests = new JsonRequests(fetchApi);
    this.runbooks = new RunbooksClient(this.requests);
    this.drills = new DrillsClient(this.requests);
    this.live = new LiveClient(this.requests);
  }

  async listEnvironments(): Promise<readonly EnvironmentSummary[]> {
    const { items } = await this.requests.get<EnvironmentsResponse>('environments');
    return items;
  }

  async getEnvironment(name: string): Promise<EnvironmentDetail> {
    return this.requests.get<EnvironmentDetail>(`environments/${encodeURIComponent(name)}`);
  }

  async getInventory(name: string): Promise<InventoryResponse> {
    return this.requests.get<InventoryResponse>(`environments/${encodeURIComponent(name)}/inventory`);
  }

  async listReports(name: string): Promise<StoredReportsResponse> {
    return this.requests.get<StoredReportsResponse>(`environments/${encodeURIComponent(name)}/reports?limit=1000`);
  }

  async listChanges(name: string, after?: string): Promise<HistoryResponse> {
    const page = after === undefined ? '' : `?after=${encodeURIComponent(after)}`;
    return this.requests.get<HistoryResponse>(`environments/${encodeURIComponent(name)}/changes${page}`);
  }

  async compareReports(base: ReportReference, head: ReportReference): Promise<ReportComparison> {
    const sides = new URLSearchParams({ base: writeReportReference(base), head: writeReportReference(head) });
    return this.requests.get<ReportComparison>(`compare?${sides.toString()}`);
  }
}
