import type { Complaint, NeighbourRule } from './rule';

/** CloudFront gives a name to one distribution only, whatever the account. Said once a pair, at the later file. */
export const domainsApart: NeighbourRule = (candidate, all) => {
  const name = candidate.draft.domain?.name;
  if (name === undefined) return [];
  return all
    .slice(0, all.indexOf(candidate))
    .filter(({ draft }) => draft.domain?.name === name)
    .map(({ file }): Complaint => ({
      path: ['domain', 'name'],
      problem: `"domain.name" is ${name}, which ${file} has too`,
      fix: 'give each environment a name of its own',
    }));
};
