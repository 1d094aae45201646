import { holdsIn, isExpired, type Waiver, type WaiverScope } from '@hexastyle/environment';
import type { Facts } from '../facts/facts';
import type { JudgedClaim } from '../report/report';
import type { JudgeContext } from './judgement';
import { unmatched } from './unmatched-waivers';

/** Verdicts that need no waiver: one that names such a claim hides nothing and should go. */
const NEEDS_NO_WAIVER: readonly string[] = ['verified', 'attested', 'not-applicable'];

const unusedClaim = (id: string, claims: readonly JudgedClaim[]): string | undefined => {
  const claim = claims.find((each) => each.id === id);
  if (claim === undefined) return `names the claim ${id}, which does not exist. Correct the id, or delete the waiver`;
  return NEEDS_NO_WAIVER.includes(claim.verdict)
    ? `waives the claim ${id}, which is ${claim.verdict}. Delete the waiver`
    : undefined;
};

/** What is wrong with the environments that a waiver or an attestation names. */
export const unknownEnvironment = (
  scope: WaiverScope,
  { environments }: Pick<JudgeContext, 'environments'>,
): string | undefined => {
  const unknown =
    environments === undefined || scope === 'all' ? [] : scope.filter((name) => !environments.includes(name));
  return unknown.length === 0
    ? undefined
    : `names the environment ${unknown.join(', ')}, which does not exist. Known: ${(environments ?? []).join(', ')}`;
};

const faultOf = (
  waiver: Waiver,
  claims: readonly JudgedClaim[],
  facts: Facts,
  context: JudgeContext,
): string | undefined => {
  const { subject, environments, expires, owner } = waiver;
  const misnamed = unknownEnvironment(environments, context);
  if (misnamed !== undefined) return misnamed;
  if (!holdsIn(environments, context.environment)) return undefined;
  if (isExpired(expires, context.today))
    return `expired on ${expires}. Mend the gap, or let ${owner} renew the waiver with a reason`;
  if (subject.kind === 'claim') return unusedClaim(subject.claim, claims);
  // A waiver for every environment has to match in one of them, which the judge of a single one cannot tell.
  return environments === 'all' ? undefined : unmatched({ ...waiver, subject }, [facts], 'finding');
};

/** Waivers that expired, that match nothing or that name what does not exist: each one is an error, with its way out. */
export const waiverFaults = (claims: readonly JudgedClaim[], facts: Facts, context: JudgeContext): readonly string[] =>
  context.waivers.flatMap((waiver) => {
    const fault = faultOf(waiver, claims, facts, context);
    return fault === undefined ? [] : [`${waiver.file}: ${fault}.`];
  });
