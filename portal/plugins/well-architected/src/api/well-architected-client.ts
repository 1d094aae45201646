import type { FetchApi } from '@backstage/core-plugin-api';
import type {
  EnvironmentDetail,
  EnvironmentsResponse,
  EnvironmentSummary,
} from '@hexastyle/plugin-well-architected-common';
import { DrillsClient } from './drills-client';
import { JsonRequests } from './json-requests';
import { RunbooksClient } from './runbooks-client';
import type { WellArchitectedApi } from './well-architected-api';

/** Reaches the backend plugin through Backstage's fetch, which adds the address and the token. */
export class WellArchitectedClient implements WellArchitectedApi {
  private readonly requests: JsonRequests;
  readonly runbooks: RunbooksClient;
  readonly drills: DrillsClient;

  constructor(fetchApi: FetchApi) {
    this.requests = new JsonRequests(fetchApi);
    this.runbooks = new RunbooksClient(this.requests);
    this.drills = new DrillsClient(this.requests);
  }

  async listEnvironments(): Promise<readonly EnvironmentSummary[]> {
    const { items } = await this.requests.get<EnvironmentsResponse>('environments');
    return items;
  }

  async getEnvironment(name: string): Promise<EnvironmentDetail> {
    return this.requests.get<EnvironmentDetail>(`environments/${encodeURIComponent(name)}`);
  }
}
