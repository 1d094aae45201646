import type { Claim } from '../claims/claim';
import type { Facts } from '../facts/facts';
import type { Framework } from '../report/framework';
import type { JudgedClaim } from '../report/report';
import { answeredQuestions } from './answered-questions';
import type { Explanation, Standing } from './explanation';
import { factsUsed } from './facts-used';
import { linesToChange } from '../render/lines-to-change';

/** How a claim stands in an environment that was judged. */
export const standingOf = (claim: Claim, judged: JudgedClaim, environment: string, facts: Facts): Standing => {
  const { verdict, strength, reason, evidence } = judged;
  return {
    kind: 'judged',
    environment,
    verdict,
    ...(strength !== undefined && { strength }),
    reason,
    facts: factsUsed(claim, facts),
    evidence,
    lines: linesToChange(evidence, verdict),
  };
};

/** What the claim says, why, and how it stands. */
export const explainClaim = (
  { id, pillar, section, statement, principles, bestPractices, fix }: Claim,
  framework: Framework,
  environments: readonly Standing[],
): Explanation => ({
  version: 1,
  id,
  pillar,
  section,
  statement,
  principles,
  why: answeredQuestions(bestPractices, framework),
  fix,
  environments,
});
