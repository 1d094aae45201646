import type { PillarSummary } from '@hexastyle/plugin-well-architected-common';
import type { VerdictCounts } from './verdict-counts';
import { countVerdicts } from './verdict-counts';

/** All pillars of an environment in the words of one. */
export function sumVerdicts(pillars: readonly Pick<PillarSummary, 'verdicts'>[]): VerdictCounts {
  const sum = { verified: 0, gaps: 0, notChecked: 0, waived: 0, attested: 0 };
  for (const counts of pillars.map(countVerdicts)) {
    sum.verified += counts.verified;
    sum.gaps += counts.gaps;
    sum.notChecked += counts.notChecked;
    sum.waived += counts.waived;
    sum.attested += counts.attested;
  }
  return sum;
}
