import type { RunbookResponse, RunbooksResponse } from '@hexastyle/plugin-well-architected-common';
import type { JsonRequests } from './json-requests';
import type { RunbooksApi } from './runbooks-api';

export class RunbooksClient implements RunbooksApi {
  constructor(private readonly requests: JsonRequests) {}

  async listRunbooks(environment: string): Promise<RunbooksResponse> {
    return this.requests.get(`environments/${encodeURIComponent(environment)}/runbooks`);
  }

  async getRunbook(environment: string, runbook: string): Promise<RunbookResponse> {
    return this.requests.get(`environments/${encodeURIComponent(environment)}/runbooks/${encodeURIComponent(runbook)}`);
  }
}
