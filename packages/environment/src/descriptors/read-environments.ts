import type { Environment } from '../environment';
import { DescriptorError } from '../faults/descriptor-error';
import { FOLDER, judgeCandidates } from './judge-candidates';
import { listDescriptors } from './list-descriptors';
import { readCandidate } from './read-candidate';

const missing = (problem: string): DescriptorError =>
  new DescriptorError('descriptors-missing', [
    { file: FOLDER, line: 0, problem, fix: `describe an environment in ${FOLDER}/staging.yaml` },
  ]);

/**
 * Reads `environments/*.yaml` under `root`: complete, checked against each other, frozen, sorted by name.
 * Throws `DescriptorError`: `descriptors-missing` when there are none, `file-faulty` with every fault of every file.
 */
export const readEnvironments = (root: string): readonly Environment[] => {
  const listed = listDescriptors(root);
  if (listed === undefined) throw missing('there is no such folder');
  if (listed.files.length + listed.faults.length === 0) throw missing('there is no environment in this folder');
  const judged = judgeCandidates(listed.files.map((file) => readCandidate(file, root)));
  const faults = [...listed.faults, ...(judged.kind === 'faulty' ? judged.faults : [])];
  if (judged.kind === 'faulty' || faults.length > 0) throw new DescriptorError('file-faulty', faults);
  return judged.environments;
};
