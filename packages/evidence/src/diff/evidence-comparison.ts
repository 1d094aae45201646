import type { ReportComparison } from '../baseline/report-comparison';
import type { SourceLocation } from '../report/report';

/** What became of a finding of cdk-nag. */
export interface FindingChange {
  /** `open`: nobody acknowledged it, and the base did not have it so. `acknowledged`: by a reason that the base did not have. */
  readonly change: 'open' | 'acknowledged' | 'gone';
  readonly rule: string;
  readonly constructPath: string;
  readonly source?: SourceLocation;
  /** Of the acknowledgement. */
  readonly reason?: string;
}

/** What the change does to the evidence. Both sides are judged by the claims of this program, each with its own repository; gaps and faults that both have are left out. */
export interface EvidenceComparison extends Pick<ReportComparison, 'claims' | 'passes'> {
  readonly faults: Pick<ReportComparison['faults'], 'added' | 'gone'>;
  readonly findings: readonly FindingChange[];
  /** What could not be compared, and why. */
  readonly notCompared: readonly string[];
}
