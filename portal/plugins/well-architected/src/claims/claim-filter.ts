import type { JudgedClaim, Verdict } from '@hexastyle/plugin-well-architected-common';
import { GAP_VERDICTS } from '../verdicts/verdict-counts';

/** What the claims list is narrowed to; the same words as in the address. */
export interface ClaimFilter {
  /** A pillar's id, or `all`. */
  readonly pillar: string;
  /** A verdict, `gaps` for missing and drifted, or `all`. */
  readonly verdict: string;
  readonly text: string;
}

export const NO_FILTER: ClaimFilter = { pillar: 'all', verdict: 'all', text: '' };

export function readFilter(search: URLSearchParams): ClaimFilter {
  return {
    pillar: search.get('pillar') ?? NO_FILTER.pillar,
    verdict: search.get('verdict') ?? NO_FILTER.verdict,
    text: search.get('text') ?? NO_FILTER.text,
  };
}

/** The filter in the address; what is not filtered is left out. */
export function writeFilter(filter: ClaimFilter): URLSearchParams {
  const search = new URLSearchParams();
  for (const key of ['pillar', 'verdict', 'text'] as const) {
    if (filter[key] !== NO_FILTER[key]) {
      search.set(key, filter[key]);
    }
  }
  return search;
}

export function matches(claim: JudgedClaim, filter: ClaimFilter): boolean {
  return (
    (filter.pillar === 'all' || claim.pillar === filter.pillar) &&
    matchesVerdict(claim.verdict, filter.verdict) &&
    matchesText(claim, filter.text)
  );
}

export function matchesVerdict(verdict: Verdict, wanted: string): boolean {
  return wanted === 'all' || verdict === wanted || (wanted === 'gaps' && GAP_VERDICTS.includes(verdict));
}

/** Every word must occur somewhere in the claim or its evidence, in any case. */
function matchesText(claim: JudgedClaim, text: string): boolean {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) {
    return true;
  }
  const haystack = JSON.stringify([
    claim.id,
    claim.section,
    claim.statement,
    claim.reason,
    claim.fix,
    claim.principles,
    claim.bestPractices,
    claim.evidence.map((evidence) => Object.values(evidence)),
  ]).toLowerCase();
  return words.every((word) => haystack.includes(word));
}
