import type { Report, ReportOrigin, ReportProblem } from '@hexastyle/plugin-well-architected-common';

/** What one source has for an environment. */
export type Candidate<T> =
  { readonly state: 'read'; readonly origin: ReportOrigin; readonly content: T } | ReportProblem;

export type ReportCandidate = Candidate<Report>;

/** The command that writes reports and inventories. */
const EVIDENCE_COMMAND = 'npm run evidence';

export function missing(reason: string): ReportProblem {
  return { state: 'missing', reason, fix: EVIDENCE_COMMAND };
}

export function broken(reason: string): ReportProblem {
  return { state: 'broken', reason, fix: EVIDENCE_COMMAND };
}
