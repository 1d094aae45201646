import type { ReportProblem } from '@hexastyle/plugin-well-architected-common';
import type { Stamped } from './document-kind';
import type { Candidate } from './report-candidate';

/**
 * The newest document that can be read. Without one, the problem of those on disk: that is where
 * the way out is.
 */
export function newestReport<T extends Stamped>(disk: Candidate<T>, pushed: Candidate<T> | undefined): Candidate<T> {
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
