import type { Candidate, Complaint, NeighbourRule } from './rule';

const shareABeginning = (one: string, another: string): boolean =>
  one !== another && (one.startsWith(another) || another.startsWith(one));

const nameOf = ({ draft }: Candidate): string => draft.name ?? '';

/**
 * No name in an account begins with another: what an environment's pipelines and people may touch is told by the beginning
 * of its name, so that those of `live` could reach what is of `live-eu`. Said once a pair, at the later file.
 */
export const namesApart: NeighbourRule = (candidate, all) => {
  const name = nameOf(candidate);
  const { account } = candidate.draft;
  if (name === '' || account === undefined) return [];
  return all
    .slice(0, all.indexOf(candidate))
    .filter((other) => other.draft.account === account && nameOf(other) !== '' && shareABeginning(name, nameOf(other)))
    .map((other): Complaint => ({
      path: ['name'],
      problem: `"name" ${name} and ${nameOf(other)} of ${other.file}, in the same account, begin alike: the pipelines of one could reach the other`,
      fix: 'choose a name that neither begins with the other nor is its beginning, or another account',
    }));
};
