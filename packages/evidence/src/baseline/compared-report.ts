import type { Report } from '../report/report';
import type { ReportComparison } from './report-comparison';

/** A report, and how it stands against the baseline when there is one. */
export interface ComparedReport {
  readonly report: Report;
  readonly comparison?: ReportComparison;
}
