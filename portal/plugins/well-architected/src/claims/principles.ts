import type { JudgedClaim } from '@hexastyle/plugin-well-architected-common';

export interface Principle {
  readonly name: string;
  /** The claims that show it. */
  readonly claims: readonly JudgedClaim[];
}

/** The design principles that a pillar's claims show, in the order in which the claims name them. */
export function principlesOf(claims: readonly JudgedClaim[]): readonly Principle[] {
  const names = new Set(claims.flatMap((claim) => claim.principles));
  return [...names].map((name) => ({
    name,
    claims: claims.filter((claim) => claim.principles.includes(name)),
  }));
}
