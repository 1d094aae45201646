import type { Report } from '../report/report';

/** The gate: nothing missing, nothing drifted, no fault. */
export const passes = ({ claims, faults }: Pick<Report, 'claims' | 'faults'>): boolean =>
  faults.length === 0 && !claims.some(({ verdict }) => verdict === 'missing' || verdict === 'drifted');
