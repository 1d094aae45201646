import type { JudgedClaim } from '@hexastyle/plugin-well-architected-common';
import type { VerdictCounts } from '../verdicts/verdict-counts';
import { GAP_VERDICTS } from '../verdicts/verdict-counts';

/** Claims in the words of the matrix. */
export function countClaims(claims: readonly Pick<JudgedClaim, 'verdict'>[]): VerdictCounts {
  const count = (holds: (verdict: JudgedClaim['verdict']) => boolean) =>
    claims.filter(({ verdict }) => holds(verdict)).length;
  return {
    verified: count((verdict) => verdict === 'verified'),
    gaps: count((verdict) => GAP_VERDICTS.includes(verdict)),
    notChecked: count((verdict) => verdict === 'not-checked'),
    waived: count((verdict) => verdict === 'waived'),
    attested: count((verdict) => verdict === 'attested'),
  };
}
