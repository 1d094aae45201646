import type { FetchApi } from '@backstage/core-plugin-api';
import { ResponseError } from '@backstage/errors';
import type {
  EnvironmentDetail,
  EnvironmentsResponse,
  EnvironmentSummary,
  HistoryResponse,
  ReportComparison,
  ReportReference,
  StoredReportsResponse,
} from '@hexastyle/plugin-well-architected-common';
import { writeReportReference } from '@hexastyle/plugin-well-architected-common';
import type { WellArchitectedApi } from './well-architected-api';

/** Reaches the backend plugin through Backstage's fetch, which adds the address and the token. */
export class WellArchitectedClient implements WellArchitectedApi {
  constructor(private readonly fetchApi: FetchApi) {}

  async listEnvironments(): Promise<readonly EnvironmentSummary[]> {
    const { items } = await this.get<EnvironmentsResponse>('environments');
    return items;
  }

  async getEnvironment(name: string): Promise<EnvironmentDetail> {
    return this.get<EnvironmentDetail>(`environments/${encodeURIComponent(name)}`);
  }

  async listReports(name: string): Promise<StoredReportsResponse> {
    return this.get<StoredReportsResponse>(`environments/${encodeURIComponent(name)}/reports?limit=1000`);
  }

  async listChanges(name: string, after?: string): Promise<HistoryResponse> {
    const page = after === undefined ? '' : `?after=${encodeURIComponent(after)}`;
    return this.get<HistoryResponse>(`environments/${encodeURIComponent(name)}/changes${page}`);
  }

  async compareReports(base: ReportReference, head: ReportReference): Promise<ReportComparison> {
    const sides = new URLSearchParams({ base: writeReportReference(base), head: writeReportReference(head) });
    return this.get<ReportComparison>(`compare?${sides.toString()}`);
  }

  private async get<T>(path: string): Promise<T> {
    const response = await this.fetchApi.fetch(`plugin://well-architected/${path}`);
    if (!response.ok) {
      // The response error counts statuses; its cause has the words that the backend wrote for people.
      const { cause } = await ResponseError.fromResponse(response);
      throw cause;
    }
    return (await response.json()) as T;
  }
}
