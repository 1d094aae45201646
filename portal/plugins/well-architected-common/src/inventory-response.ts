import type { Inventory } from '@hexastyle/evidence/inventory';
import type { ReportOrigin, ReportProblem } from './report-problem';

/** Answer of `GET /environments/:name/inventory`. */
export type InventoryResponse =
  { readonly state: 'read'; readonly origin: ReportOrigin; readonly content: Inventory } | ReportProblem;
