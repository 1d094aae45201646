import { overlaps, parseCidr } from './cidr';
import type { Candidate, Complaint, NeighbourRule } from './rule';

const cidrOf = ({ draft }: Candidate) => parseCidr(draft.network?.cidr ?? '');

/**
 * Networks of one account do not overlap, so that they can be peered. Said beside the account that is shared: where a file is
 * the copy of another, both are mended in one go.
 */
export const networksApart: NeighbourRule = (candidate, all) => {
  const own = cidrOf(candidate);
  const account = candidate.draft.account;
  if (own === undefined || account === undefined) return [];
  return all.flatMap((other): readonly Complaint[] => {
    const theirs = cidrOf(other);
    if (other === candidate || other.draft.account !== account || theirs === undefined || !overlaps(own, theirs))
      return [];
    return [
      {
        path: ['network', 'cidr'],
        problem: `"network.cidr" ${own.canonical} overlaps ${theirs.canonical} of ${other.file}, in the same account`,
        fix: 'choose addresses that no other environment of the account has',
      },
    ];
  });
};
