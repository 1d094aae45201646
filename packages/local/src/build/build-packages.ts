import { basename } from 'node:path';
import { Problem, describeProblem } from '../problem';
import { repository } from '../repository';
import { transpiledPackages } from './packages';
import { transpile } from './transpile';

/** Brings every `lib` up to date; returns the names of the packages that had changed. Faults of all packages at once. */
export const buildPackages = async (root = repository): Promise<string[]> => {
  const folders = transpiledPackages(root);
  const results = await Promise.allSettled(folders.map(transpile));
  const faults = results.filter((result) => result.status === 'rejected').map(({ reason }) => describeProblem(reason));
  if (faults.length > 0) throw new Problem(faults.join('\n'), '');
  return folders
    .filter((_, index) => results[index]?.status === 'fulfilled' && results[index].value > 0)
    .map((folder) => basename(folder));
};
