import type { JudgedClaim, PillarSummary, Verdict } from '@hexastyle/plugin-well-architected-common';
import type { Tone } from './verdict-words';

/** A pillar in the words of the matrix. */
export interface VerdictCounts {
  readonly verified: number;
  /** Missing and drifted. */
  readonly gaps: number;
  readonly notChecked: number;
  readonly waived: number;
  readonly attested: number;
}

export const GAP_VERDICTS: readonly Verdict[] = ['missing', 'drifted'];

export function countVerdicts({ verdicts }: Pick<PillarSummary, 'verdicts'>): VerdictCounts {
  return countsBy((verdict) => verdicts[verdict]);
}

export function countClaims(claims: readonly Pick<JudgedClaim, 'verdict'>[]): VerdictCounts {
  return countsBy((verdict) => claims.filter((claim) => claim.verdict === verdict).length);
}

function countsBy(of: (verdict: Verdict) => number): VerdictCounts {
  return {
    verified: of('verified'),
    gaps: GAP_VERDICTS.reduce((sum, verdict) => sum + of(verdict), 0),
    notChecked: of('not-checked'),
    waived: of('waived'),
    attested: of('attested'),
  };
}

/** The worst that a pillar holds. Nothing verified is never good news. */
export function toneOf(counts: VerdictCounts): Tone {
  if (counts.gaps > 0) {
    return 'danger';
  }
  if (counts.notChecked > 0) {
    return 'warning';
  }
  return counts.verified > 0 ? 'success' : 'neutral';
}

/** One sentence for those who do not see the colours: `4 verified, 1 gap, 2 not checked`. */
export function sayCounts(counts: VerdictCounts): string {
  return [
    `${counts.verified} verified`,
    `${counts.gaps} ${counts.gaps === 1 ? 'gap' : 'gaps'}`,
    ...(counts.notChecked > 0 ? [`${counts.notChecked} not checked`] : []),
    ...(counts.waived > 0 ? [`${counts.waived} waived`] : []),
    ...(counts.attested > 0 ? [`${counts.attested} attested`] : []),
  ].join(', ');
}
