import { basename } from 'node:path';
import type { Candidate, NeighbourRule } from './rule';

const stemOf = ({ file }: Candidate): string => basename(file, '.yaml');

/** Two files cannot have one name, so a name that two environments share is wrong in at least one of them. */
export const namesMatchFiles: NeighbourRule = (candidate, all) => {
  const { name } = candidate.draft;
  const stem = stemOf(candidate);
  if (name === undefined || name === stem) return [];
  const twin = all.find((other) => other !== candidate && other.draft.name === name);
  return [
    {
      path: ['name'],
      problem:
        twin === undefined
          ? `"name" is ${name}, but the file is called ${stem}.yaml`
          : `duplicate name: ${twin.file} is called ${name} too`,
      fix: `write "name: ${stem}", or rename the file`,
    },
  ];
};
