import type { Claim, Finding } from '../claims/claim';
import type { Facts } from '../facts/facts';
import type { Classification, Evidence, JudgedClaim, Verdict } from '../report/report';
import { applyDrills } from './apply-drills';
import { compareLive } from './compare-live';
import { examineOnce } from './examine-once';
import type { Examined } from './examine';
import { holdWhenSwitched } from './hold-when-switched';
import { inForce } from './in-force';
import type { JudgeContext } from './judgement';
import { limitByHidden } from './limit-by-hidden';
import { limitByUndecided } from './limit-by-undecided';

/** Facts that synthesis or the account give. */
const SYNTHESIZED = ['assembly', 'nag', 'live'] as const satisfies readonly (keyof Facts)[];

type Ruling = Pick<JudgedClaim, 'verdict' | 'strength' | 'reason' | 'evidence'>;

const ruling = (verdict: Verdict, reason: string, evidence: readonly Evidence[]): Ruling => ({
  verdict,
  reason,
  evidence: [...evidence],
});

const waivedOrMissing = (id: string, finding: Extract<Finding, { kind: 'not-met' }>, context: JudgeContext): Ruling => {
  const waiver = context.waivers.find(
    (each) => each.subject.kind === 'claim' && each.subject.claim === id && inForce(each, context),
  );
  if (waiver === undefined) return ruling('missing', finding.reason, finding.evidence);
  const { file: path, owner, reason, expires } = waiver;
  return ruling('waived', `${finding.reason} Accepted by ${owner} until ${expires}: ${reason}`, [
    ...finding.evidence,
    { kind: 'waiver', path, owner, reason, expires },
  ]);
};

const attestedOrNotChecked = (
  id: string,
  finding: Extract<Finding, { kind: 'unknown' }>,
  context: JudgeContext,
): Ruling => {
  const attestation = context.attestations.find(
    ({ subject, ...dated }) => subject.kind === 'claim' && subject.claim === id && inForce(dated, context),
  );
  if (attestation === undefined) return ruling('not-checked', finding.reason, finding.evidence);
  const { file: path, owner, text, expires } = attestation;
  return ruling('attested', `Stated by ${owner} until ${expires}: ${text}`, [
    ...finding.evidence,
    { kind: 'attestation', path, owner, text, expires },
  ]);
};

const rule = (id: string, examined: Examined, context: JudgeContext): Ruling => {
  switch (examined.kind) {
    case 'met':
      return { ...ruling('verified', examined.reason, examined.evidence), strength: examined.strength };
    case 'not-met':
      return waivedOrMissing(id, examined, context);
    case 'drifted':
      return ruling('drifted', examined.reason, examined.evidence);
    case 'unknown':
      return attestedOrNotChecked(id, examined, context);
    case 'not-applicable':
      return ruling('not-applicable', examined.reason, []);
    case 'threw':
      return ruling('not-checked', `The claim could not be evaluated: ${examined.message}.`, []);
  }
};

/** What a claim looked at: the assembly or the account, or nothing but the repository. */
type Basis = Extract<Classification, 'automated' | 'repository'>;

/** One claim with its verdict, what it was judged from, and the fault when evaluating it failed. */
export interface Judged {
  readonly claim: JudgedClaim;
  readonly basis: Basis;
  readonly fault: string | undefined;
}

/** Judges one claim. Pure: same facts and context, same verdict. */
export const judgeClaim = (claim: Claim, facts: Facts, context: JudgeContext): Judged => {
  const { seen, examined: found } = examineOnce(claim, facts);
  const held = seen.has('assembly') ? holdWhenSwitched(claim, found, facts) : found;
  const examined = limitByHidden(limitByUndecided(claim, held, facts), facts);
  const settled =
    examined.kind === 'threw' ? examined : applyDrills(claim.id, compareLive(examined, facts), facts, context);
  const { id, pillar, section, principles, statement, bestPractices, fix } = claim;
  return {
    claim: {
      id,
      pillar,
      section,
      principles: [...principles],
      statement,
      bestPractices: [...bestPractices],
      fix,
      ...rule(id, settled, context),
    },
    basis: SYNTHESIZED.some((kind) => seen.has(kind)) ? 'automated' : 'repository',
    fault:
      settled.kind === 'threw'
        ? `claim ${id}: could not be evaluated: ${settled.message}. Mend the claim; until then it proves nothing.`
        : undefined,
  };
};
