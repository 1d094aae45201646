import type { PillarSummary } from '@hexastyle/evidence/report';
import type { InventorySum } from '@hexastyle/evidence/inventory';
import type { EnvironmentDescription } from './environment-description';
import type { LiveSummary } from './live-summary';
import type { ReportOrigin, ReportProblem } from './report-problem';

/** The numbers of a report, without its claims. */
export interface ReportSummary {
  readonly state: 'read';
  readonly origin: ReportOrigin;
  readonly commit: string;
  /** ISO 8601, UTC. */
  readonly generatedAt: string;
  readonly pillars: readonly PillarSummary[];
  /** What fails the gate besides missing claims. */
  readonly faults: readonly string[];
}

/** One row of the matrix of environments and pillars. */
export interface EnvironmentSummary {
  readonly environment: EnvironmentDescription;
  readonly report: ReportSummary | ReportProblem;
  readonly live?: LiveSummary;
  /** What the environment is expected to cost a month; absent without an inventory. */
  readonly estimate?: InventorySum;
}

/** Answer of `GET /environments`. */
export interface EnvironmentsResponse {
  readonly items: readonly EnvironmentSummary[];
}
