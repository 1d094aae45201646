import type {
  Drill,
  DrillFinish,
  DrillRecordFile,
  DrillsResponse,
  StepChange,
} from '@hexastyle/plugin-well-architected-common';

export interface DrillsFilter {
  readonly runbook?: string;
  /** Only those that are finished, or only those that are not. */
  readonly finished?: boolean;
  /** What the page before had as `next`. */
  readonly after?: string;
}

/** Runbooks run as checklists. */
export interface DrillsApi {
  /** Newest first, a page at a time. */
  listDrills(environment: string, filter: DrillsFilter): Promise<DrillsResponse>;
  startDrill(environment: string, runbook: string): Promise<Drill>;
  getDrill(id: string): Promise<Drill>;
  changeStep(id: string, position: number, change: StepChange): Promise<Drill>;
  finishDrill(id: string, finish: DrillFinish): Promise<Drill>;
  getDrillRecord(id: string): Promise<DrillRecordFile>;
}
