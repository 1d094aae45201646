import { readFramework } from '../report/framework';
import type { JudgedClaim, Report } from '../report/report';
import { summaryOf } from '../report/summary';

/** The report with other claims, and with their summary. */
export const withClaims = (report: Report, claims: readonly JudgedClaim[]): Report => ({
  ...report,
  claims: [...claims],
  summary: summaryOf(claims, readFramework()),
});
