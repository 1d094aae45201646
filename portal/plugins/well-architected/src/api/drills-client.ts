import type {
  Drill,
  DrillFinish,
  DrillRecordFile,
  DrillsResponse,
  StepChange,
} from '@hexastyle/plugin-well-architected-common';
import type { DrillsApi, DrillsFilter } from './drills-api';
import type { JsonRequests } from './json-requests';

export class DrillsClient implements DrillsApi {
  constructor(private readonly requests: JsonRequests) {}

  async listDrills(environment: string, filter: DrillsFilter): Promise<DrillsResponse> {
    const query = new URLSearchParams(Object.entries(filter).map(([name, value]) => [name, String(value)])).toString();
    return this.requests.get(`environments/${encodeURIComponent(environment)}/drills?${query}`);
  }

  async startDrill(environment: string, runbook: string): Promise<Drill> {
    return this.requests.send('POST', `environments/${encodeURIComponent(environment)}/drills`, { runbook });
  }

  async getDrill(id: string): Promise<Drill> {
    return this.requests.get(`drills/${encodeURIComponent(id)}`);
  }

  async changeStep(id: string, position: number, change: StepChange): Promise<Drill> {
    return this.requests.send('PATCH', `drills/${encodeURIComponent(id)}/steps/${position}`, change);
  }

  async finishDrill(id: string, finish: DrillFinish): Promise<Drill> {
    return this.requests.send('POST', `drills/${encodeURIComponent(id)}/finish`, finish);
  }

  async getDrillRecord(id: string): Promise<DrillRecordFile> {
    return this.requests.get(`drills/${encodeURIComponent(id)}/record`);
  }
}
