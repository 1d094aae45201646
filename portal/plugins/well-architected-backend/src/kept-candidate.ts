import { readReport } from './read-report';
import type { ReportCandidate } from './report-candidate';
import { broken } from './report-candidate';

/** What the text of a pushed report is worth to today's reader. */
export function keptCandidate(content: string): ReportCandidate {
  const parsed = readReport(content, 'The report that CI pushed');
  return parsed.kind === 'report' ? { state: 'read', origin: 'pushed', content: parsed.report } : broken(parsed.reason);
}
