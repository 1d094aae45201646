import type { ReportProblem } from '@hexastyle/plugin-well-architected-common';
import type { ReportCandidate } from './report-candidate';

/**
 * The newest report that can be read. Without one, the problem of the reports on disk: that is where
 * the way out is.
 */
export function newestReport(disk: ReportCandidate, pushed: ReportCandidate | undefined): ReportCandidate {
  return newestOf(disk, pushed, ({ content }) => content.generatedAt);
}

/** The newer of two that can be read, by their time; see `newestReport`. */
export function newestOf<T extends { readonly state: 'read' }>(
  disk: T | ReportProblem,
  pushed: T | ReportProblem | undefined,
  timeOf: (read: T) => string,
): T | ReportProblem {
  if (pushed?.state !== 'read') {
    return disk;
  }
  if (disk.state !== 'read') {
    return pushed;
  }
  return Date.parse(timeOf(pushed)) > Date.parse(timeOf(disk)) ? pushed : disk;
}
