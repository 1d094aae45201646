import type { Complaint, NeighbourRule } from './rule';

/** CloudFront gives a name to one distribution only, whatever the account. */
export const domainsApart: NeighbourRule = (candidate, all) => {
  const name = candidate.draft.domain?.name;
  if (name === undefined) return [];
  return all
    .filter((other) => other !== candidate && other.draft.domain?.name === name)
    .map(({ file }): Complaint => ({
      path: ['domain', 'name'],
      problem: `"domain.name" is ${name}, which ${file} has too`,
      fix: 'give each environment a name of its own',
    }));
};
