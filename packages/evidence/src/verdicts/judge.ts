import type { Claim } from '../claims/claim';
import type { Facts } from '../facts/facts';
import { attestationFaults } from './attestation-faults';
import { drillFaults } from './drill-faults';
import { expiryWarnings } from './expiry-warnings';
import { judgeClaim } from './judge-claim';
import { judgePractice } from './judge-practice';
import type { JudgeContext, Judgement } from './judgement';
import { limitsOf } from './limits-of';
import { nagFaults } from './nag-faults';
import { waiverFaults } from './waiver-faults';

/** Judges every claim against the facts of one environment. Pure: no clock, no files, same input, same judgement. */
export const judge = (claims: readonly Claim[], facts: Facts, context: JudgeContext): Judgement => {
  const judged = claims.map((claim) => judgeClaim(claim, facts, context));
  const verdicts = judged.map(({ claim }) => claim);
  const practices = context.practices.map((practice) => judgePractice(practice, judged, facts, context));
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
