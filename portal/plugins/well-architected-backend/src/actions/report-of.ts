import { NotFoundError } from '@backstage/errors';
import type { EnvironmentDetail, Report } from '@hexastyle/plugin-well-architected-common';

/** The report of an environment. Throws `NotFoundError` with the reason and the way out when there is none. */
export function reportOf({ report }: EnvironmentDetail): Report {
  if (report.state !== 'read') {
    throw new NotFoundError(`${report.reason} To mend it: ${report.fix}.`);
  }
  return report.content;
}
