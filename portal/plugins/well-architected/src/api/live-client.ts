import type { AlarmDetailResponse, LivePart, LiveResponse } from '@hexastyle/plugin-well-architected-common';
import type { JsonRequests } from './json-requests';
import type { LiveApi } from './live-api';

export class LiveClient implements LiveApi {
  constructor(private readonly requests: JsonRequests) {}

  async getLive<Part extends LivePart>(environment: string, part: Part): Promise<LiveResponse<Part>> {
    return this.requests.get(`environments/${encodeURIComponent(environment)}/live/${part}`);
  }

  async refreshLive<Part extends LivePart>(environment: string, part: Part): Promise<LiveResponse<Part>> {
    return this.requests.send('POST', `environments/${encodeURIComponent(environment)}/live/${part}/refresh`, {});
  }

  async getAlarm(environment: string, region: string, alarm: string): Promise<AlarmDetailResponse> {
    const path = [region, alarm].map(encodeURIComponent).join('/');
    return this.requests.get(`environments/${encodeURIComponent(environment)}/live/alarms/${path}`);
  }
}
