import type { Report } from '@hexastyle/evidence/report';
import type { BestPractice } from './best-practice';
import type { EnvironmentDescription } from './environment-description';
import type { ReportOrigin, ReportProblem } from './report-problem';

/** A whole report and where it came from. */
export interface ReportContent {
  readonly state: 'read';
  readonly origin: ReportOrigin;
  readonly content: Report;
}

/** Answer of `GET /environments/:name`. */
export interface EnvironmentDetail {
  readonly environment: EnvironmentDescription;
  readonly report: ReportContent | ReportProblem;
  /** Address of a line of code with `{commit}`, `{file}` and `{line}`; absent when none is configured. */
  readonly sourceUrl?: string;
  /** By id, those that the report names: its claims are tied to them, or its coverage has them. */
  readonly bestPractices: Readonly<Record<string, BestPractice>>;
}
