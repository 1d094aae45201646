import type { Report } from '../report/report';

/** One report as an object, several as a list. */
export const renderJson = (reports: readonly Report[]): string =>
  `${JSON.stringify(reports.length === 1 ? reports[0] : reports, undefined, 2)}\n`;
