import type { Claim } from '../claims/claim';
import type { Facts } from '../facts/facts';
import { attestationFaults } from './attestation-faults';
import { drillFaults } from './drill-faults';
import { expiryWarnings } from './expiry-warnings';
import { judgeClaim, type Judged } from './judge-claim';
import { judgePractice } from './judge-practice';
import type { JudgeContext, Judgement } from './judgement';
import { limitsOf } from './limits-of';
import { nagFaults } from './nag-faults';
import { waiverFaults } from './waiver-faults';

/** The judged claims by the best practices that they are tied to. */
const byPractice = (judged: readonly Judged[]): ReadonlyMap<string, readonly Judged[]> => {
  const tied = new Map<string, Judged[]>();
  for (const each of judged)
    for (const id of new Set(each.claim.bestPractices)) tied.set(id, [...(tied.get(id) ?? []), each]);
  return tied;
};

/** Judges every claim against the facts of one environment. Pure: no clock, no files, same input, same judgement. */
export const judge = (claims: readonly Claim[], facts: Facts, context: JudgeContext): Judgement => {
  const judged = claims.map((claim) => judgeClaim(claim, facts, context));
  const verdicts = judged.map(({ claim }) => claim);
  const tied = byPractice(judged);
  const practices = context.practices.map((practice) =>
    judgePractice(practice, tied.get(practice.id) ?? [], facts, context),
  );
  return {
    claims: verdicts,
    practices,
    faults: [
      ...judged.flatMap(({ fault }) => fault ?? []),
      ...nagFaults(facts),
      ...waiverFaults(verdicts, facts, context),
      ...attestationFaults(verdicts, practices, context),
      ...drillFaults(verdicts, facts, context),
    ],
    warnings: expiryWarnings(context),
    limits: limitsOf(facts),
  };
};
