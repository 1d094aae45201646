import { isExpired } from '@hexastyle/environment';
import type { Attestation } from '../facts/repository/read-attestations';
import type { JudgedClaim } from '../report/report';
import type { JudgeContext } from './judgement';
import { unknownEnvironment } from './waiver-faults';

const faultOf = (
  attestation: Attestation,
  claims: readonly JudgedClaim[],
  context: JudgeContext,
): string | undefined => {
  const { claim: id, environments, expires, owner } = attestation;
  const misnamed = unknownEnvironment(environments, context);
  if (misnamed !== undefined) return misnamed;
  if (!environments.includes(context.environment)) return undefined;
  if (!claims.some((claim) => claim.id === id))
    return `names the claim ${id}, which does not exist. Correct the id, or delete the attestation`;
  return isExpired(expires, context.today) ? `expired on ${expires}. Let ${owner} look again and renew it` : undefined;
};

/** Attestations that expired or that name what does not exist. */
export const attestationFaults = (claims: readonly JudgedClaim[], context: JudgeContext): readonly string[] =>
  context.attestations.flatMap((attestation) => {
    const fault = faultOf(attestation, claims, context);
    return fault === undefined ? [] : [`${attestation.file}: ${fault}.`];
  });
