import type { Claim } from '../claims/claim';
import { isAbsent, type Facts, type SwitchedState } from '../facts/facts';
import { onceFor } from '../facts/once-for';
import { examine, type Examined } from './examine';

/** What was found of a claim last, and in which facts: most of them stay the same from one judgement to the next. */
interface Before {
  readonly facts: Facts;
  readonly examined: Examined;
}

const foundBefore = onceFor<SwitchedState, Map<Claim, Before>>(() => new Map());

const isSame = (one: Facts, other: Facts): boolean =>
  (Object.keys(one) as (keyof Facts)[]).every((kind) => kind === 'assembly' || one[kind] === other[kind]);

const examineIn = (claim: Claim, facts: Facts, state: SwitchedState): Examined => {
  const before = foundBefore(state).get(claim);
  if (before !== undefined && isSame(before.facts, facts)) return before.examined;
  const assembly = claim.whenSwitched === 'what-rests' ? state.kept : state.assembly;
  const examined = examine(claim, { ...facts, assembly });
  foundBefore(state).set(claim, { facts, examined });
  return examined;
};

const isGood = ({ kind }: Examined): boolean => kind === 'met' || kind === 'not-applicable';

/** What the other state makes of a claim that is not met in it. */
const doubted = (other: Examined, { name }: SwitchedState): Examined =>
  other.kind === 'unknown' || other.kind === 'not-met' || other.kind === 'drifted'
    ? {
        kind: 'unknown',
        reason: `What is true at rest may not be where ${name}: ${other.reason}`,
        evidence: other.evidence,
      }
    : other;

/**
 * Which state a parameter will choose is decided when somebody deploys, so that what is met at rest has to be met in every
 * other state, too. A gap at rest is one: it is what a deployment gets that names no state.
 */
export const holdWhenSwitched = (claim: Claim, examined: Examined, facts: Facts): Examined => {
  const { assembly } = facts;
  if (isAbsent(assembly) || claim.whenSwitched === 'nothing' || !isGood(examined)) return examined;
  for (const state of assembly.switched ?? []) {
    const other = examineIn(claim, facts, state);
    if (!isGood(other)) return doubted(other, state);
  }
  return examined;
};
