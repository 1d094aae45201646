import type {
  Drill,
  DrillFinish,
  DrillRecordFile,
  DrillsResponse,
  StepChange,
} from '@hexastyle/plugin-well-architected-common';

/** Runbooks run as checklists. */
export interface DrillsApi {
  listDrills(
    environment: string,
    filter: { readonly runbook?: string; readonly after?: string },
  ): Promise<DrillsResponse>;
  startDrill(environment: string, runbook: string): Promise<Drill>;
  getDrill(id: string): Promise<Drill>;
  changeStep(id: string, position: number, change: StepChange): Promise<Drill>;
  finishDrill(id: string, finish: DrillFinish): Promise<Drill>;
  getDrillRecord(id: string): Promise<DrillRecordFile>;
}
