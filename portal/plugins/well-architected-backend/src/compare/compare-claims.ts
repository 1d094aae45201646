import type { ClaimChange, ClaimDifference, JudgedClaim } from '@hexastyle/plugin-well-architected-common';
import { byText } from '@hexastyle/plugin-well-architected-common';

interface Pair {
  readonly base?: JudgedClaim;
  readonly head?: JudgedClaim;
}

/** The claims that differ, by id. */
export function compareClaims(base: readonly JudgedClaim[], head: readonly JudgedClaim[]): readonly ClaimDifference[] {
  const [from, to] = [byId(base), byId(head)];
  return [...new Set([...from.keys(), ...to.keys()])].sort(byText((id) => id)).flatMap((id) => {
    const pair = pairOf(from.get(id), to.get(id));
    const change = changeOf(pair);
    return change === undefined ? [] : [{ id, change, ...pair }];
  });
}

function byId(claims: readonly JudgedClaim[]): ReadonlyMap<string, JudgedClaim> {
  return new Map(claims.map((claim) => [claim.id, claim]));
}

function pairOf(base: JudgedClaim | undefined, head: JudgedClaim | undefined): Pair {
  return { ...(base !== undefined && { base }), ...(head !== undefined && { head }) };
}

function changeOf({ base, head }: Pair): ClaimChange | undefined {
  if (base === undefined) {
    return 'only-head';
  }
  if (head === undefined) {
    return 'only-base';
  }
  if (base.verdict !== head.verdict) {
    if (base.verdict === 'verified') {
      return 'lost';
    }
    return head.verdict === 'verified' ? 'gained' : 'changed';
  }
  return base.strength === head.strength ? undefined : 'changed';
}
