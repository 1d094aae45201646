import type { ReportCandidate } from './report-candidate';

/**
 * The newest report that can be read. Without one, the problem of the reports on disk: that is where
 * the way out is.
 */
export function newestReport(disk: ReportCandidate, pushed: ReportCandidate | undefined): ReportCandidate {
  if (pushed?.state !== 'read') {
    return disk;
  }
  if (disk.state !== 'read') {
    return pushed;
  }
  return Date.parse(pushed.content.generatedAt) > Date.parse(disk.content.generatedAt) ? pushed : disk;
}
