import { nearest } from '@hexastyle/environment';
import type { Claim } from '../claims/claim';
import { EvidenceError } from '../evidence-error';

const SUGGESTED = 3;

/** The nearest ids: spelt alike, or with most of the same words in them. */
const suggestions = (id: string, ids: readonly string[]): readonly string[] => {
  const closest = nearest(id, ids);
  const words = id.toLowerCase().split(/[^a-z0-9]+/);
  const shared = (other: string): number =>
    other.split('-').filter((word) => word.length > 3 && words.includes(word)).length;
  const alike = ids.filter((other) => shared(other) > 0).toSorted((left, right) => shared(right) - shared(left));
  return [...new Set([...(closest === undefined ? [] : [closest]), ...alike])].slice(0, SUGGESTED);
};

/** The claim with this id. Throws `claim-unknown` with the nearest ids. */
export const claimCalled = (id: string, claims: readonly Claim[]): Claim => {
  const claim = claims.find((each) => each.id === id);
  if (claim !== undefined) return claim;
  const near = suggestions(
    id,
    claims.map((each) => each.id),
  );
  throw new EvidenceError('claim-unknown', {
    where: `explain ${id}`,
    problem: 'no claim has this id',
    fix:
      near.length === 0
        ? 'See `npx hexastyle evidence` for the ids of all claims'
        : `Did you mean ${near.join(', ')}? \`npx hexastyle evidence\` lists the ids of all claims`,
  });
};
