import type { PracticeCoverage } from '@hexastyle/plugin-well-architected-common';

/** Whether evidence shows a best practice; the report counts its `shown` in the same way. */
export function isShown({ verdict }: Pick<PracticeCoverage, 'verdict'>): boolean {
  return verdict === 'verified' || verdict === 'attested';
}
