import type { Framework } from './framework';
import { PILLARS, VERDICTS, type JudgedClaim, type Pillar, type PillarSummary, type Verdict } from './report';

/** How many claims have each verdict. */
export const countsOf = (claims: readonly JudgedClaim[]): Record<Verdict, number> => {
  const count = (verdict: Verdict): number => claims.filter((claim) => claim.verdict === verdict).length;
  return Object.fromEntries(VERDICTS.map((verdict) => [verdict, count(verdict)])) as Record<Verdict, number>;
};

const nameOf = (pillar: Pillar, { pillars }: Framework): string =>
  pillars.find(({ id }) => id === pillar)?.name ?? pillar;

/** Counts by verdict for each pillar, in the order of `PILLARS`. */
export const summaryOf = (claims: readonly JudgedClaim[], framework: Framework): PillarSummary[] =>
  PILLARS.map((id) => {
    const own = claims.filter(({ pillar }) => pillar === id);
    return { id, name: nameOf(id, framework), claims: own.length, verdicts: countsOf(own) };
  });
