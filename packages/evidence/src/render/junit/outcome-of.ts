import type { ClaimChange } from '../../baseline/report-comparison';
import type { JudgedClaim } from '../../report/report';

/** How a test runner would say it. */
export interface Outcome {
  readonly kind: 'passed' | 'failure' | 'skipped';
  /** `missing`, `drifted`, `lost evidence`, `not-checked`. */
  readonly type: string;
  readonly message: string;
}

const plainOutcome = ({ verdict, reason, strength }: JudgedClaim): Outcome => {
  switch (verdict) {
    case 'verified':
      return { kind: 'passed', type: verdict, message: `${strength ?? verdict}: ${reason}` };
    case 'attested':
      return { kind: 'passed', type: verdict, message: `attested: ${reason}` };
    case 'missing':
    case 'drifted':
      return { kind: 'failure', type: verdict, message: reason };
    case 'not-checked':
    case 'waived':
    case 'not-applicable':
      return { kind: 'skipped', type: verdict, message: `${verdict}: ${reason}` };
  }
};

/** Fails exactly where the gate does: with a baseline, known gaps are skipped and lost evidence fails. */
export const outcomeOf = (claim: JudgedClaim, change: ClaimChange | undefined): Outcome => {
  const outcome = plainOutcome(claim);
  if (change?.kind === 'known-gap')
    return { kind: 'skipped', type: 'known gap', message: `known gap of the baseline: ${claim.reason}` };
  return change?.kind === 'lost' ? { ...outcome, kind: 'failure', type: 'lost evidence' } : outcome;
};
