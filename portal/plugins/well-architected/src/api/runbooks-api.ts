import type { RunbookResponse, RunbooksResponse } from '@hexastyle/plugin-well-architected-common';

/** What the tab of runbooks asks. */
export interface RunbooksApi {
  listRunbooks(environment: string): Promise<RunbooksResponse>;
  getRunbook(environment: string, runbook: string): Promise<RunbookResponse>;
}
