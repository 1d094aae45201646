import type { Report, ReportOrigin, ReportProblem } from '@hexastyle/plugin-well-architected-common';

/** What one source of reports has for an environment. */
export type ReportCandidate =
  { readonly state: 'read'; readonly origin: ReportOrigin; readonly content: Report } | ReportProblem;

/** The command that writes the reports. */
const EVIDENCE_COMMAND = 'npm run evidence';

export function missing(reason: string): ReportProblem {
  return { state: 'missing', reason, fix: EVIDENCE_COMMAND };
}

export function broken(reason: string): ReportProblem {
  return { state: 'broken', reason, fix: EVIDENCE_COMMAND };
}
