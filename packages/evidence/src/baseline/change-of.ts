import { STRENGTHS, type Strength, type Verdict } from '../report/report';
import type { ClaimChangeKind, ClaimState } from './report-comparison';

const GAPS: readonly Verdict[] = ['missing', 'drifted'];
/** Verdicts that rest on something that somebody can look at. */
const EVIDENCED: readonly Verdict[] = ['verified', 'attested'];
const CLOSED: readonly Verdict[] = ['verified', 'attested', 'not-applicable'];

const reach = (strength: Strength | undefined): number => (strength === undefined ? -1 : STRENGTHS.indexOf(strength));

const withoutGap = (base: ClaimState, head: ClaimState): ClaimChangeKind | undefined => {
  if (GAPS.includes(base.verdict) && CLOSED.includes(head.verdict)) return 'fixed';
  if (EVIDENCED.includes(base.verdict) && head.verdict === 'not-checked') return 'lost';
  if (base.verdict !== head.verdict) return 'changed';
  const further = reach(head.strength) - reach(base.strength);
  if (further === 0) return undefined;
  return further > 0 ? 'stronger' : 'weaker';
};

/** What became of a claim; `undefined` when it is judged as before and is no gap. A claim that is no longer judged is lost. */
export const changeOf = (base: ClaimState | undefined, head: ClaimState | undefined): ClaimChangeKind | undefined => {
  if (head === undefined) return base === undefined ? undefined : 'lost';
  if (GAPS.includes(head.verdict)) return base !== undefined && GAPS.includes(base.verdict) ? 'known-gap' : 'new-gap';
  return base === undefined ? 'changed' : withoutGap(base, head);
};
