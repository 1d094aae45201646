import type { AlarmDetailResponse, LivePart, LiveResponse } from '@hexastyle/plugin-well-architected-common';

/** What the tabs that show the account ask. */
export interface LiveApi {
  getLive<Part extends LivePart>(environment: string, part: Part): Promise<LiveResponse<Part>>;
  /** Has the account read again, and answers with what came. */
  refreshLive<Part extends LivePart>(environment: string, part: Part): Promise<LiveResponse<Part>>;
  getAlarm(environment: string, region: string, alarm: string): Promise<AlarmDetailResponse>;
}
