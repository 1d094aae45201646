import { holdsIn, isExpired } from '@hexastyle/environment';
import type { Attestation } from '../facts/repository/read-attestations';
import type { JudgedClaim, PracticeCoverage } from '../report/report';
import type { JudgeContext } from './judgement';
import { unknownEnvironment } from './waiver-faults';

const ofClaim = (id: string, file: string, claims: readonly JudgedClaim[]): string | undefined => {
  const claim = claims.find((each) => each.id === id);
  if (claim === undefined)
    return `names the claim ${id}, which does not exist. Correct the id, or delete the attestation`;
  const used = claim.evidence.some((each) => each.kind === 'attestation' && each.path === file);
  // What could not be told and is not attested all the same is a claim that threw: a fault of its own.
  return used || claim.verdict === 'not-checked'
    ? undefined
    : `attests the claim ${id}, which is ${claim.verdict} without it. Delete the attestation`;
};

const ofPractice = (id: string, file: string, practices: readonly PracticeCoverage[]): string | undefined => {
  const practice = practices.find((each) => each.id === id);
  if (practice === undefined)
    return `names the best practice ${id}, which the framework does not have. Correct the id, or take it out`;
  const { claims, verdict, reason, attestation } = practice;
  if (claims.length > 0) return `attests ${id}, which the claims judge: ${claims.join(', ')}. Take it out`;
  if (verdict === 'not-applicable') return `attests ${id}, which does not apply: ${reason} Take it out`;
  return attestation === undefined || attestation.path === file
    ? undefined
    : `attests ${id}, which ${attestation.path} attests already. Take it out of one of them`;
};

const faultsOf = (
  attestation: Attestation,
  claims: readonly JudgedClaim[],
  practices: readonly PracticeCoverage[],
  context: JudgeContext,
): readonly (string | undefined)[] => {
  const { file, subject, environments, expires, owner } = attestation;
  const misnamed = unknownEnvironment(environments, context);
  if (misnamed !== undefined) return [misnamed];
  if (!holdsIn(environments, context.environment)) return [];
  if (isExpired(expires, context.today)) return [`expired on ${expires}. Let ${owner} look again and renew it`];
  switch (subject.kind) {
    case 'claim':
      return [ofClaim(subject.claim, file, claims)];
    case 'best-practices':
      return subject.ids.map((id) => ofPractice(id, file, practices));
  }
};

/** Attestations that expired, that state what facts decide, or that name what does not exist: each with its way out. */
export const attestationFaults = (
  claims: readonly JudgedClaim[],
  practices: readonly PracticeCoverage[],
  context: JudgeContext,
): readonly string[] =>
  context.attestations.flatMap((attestation) =>
    faultsOf(attestation, claims, practices, context).flatMap((fault) =>
      fault === undefined ? [] : [`${attestation.file}: ${fault.replace(/\.$/, '')}.`],
    ),
  );
