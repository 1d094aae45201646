import type { Environment } from '../environment';
import { EXPECTED_DIFFERENCES_FILE } from '../expected-differences/expected-differences-file';
import { DescriptorError } from '../faults/descriptor-error';
import type { Fault } from '../faults/fault';
import { NEIGHBOUR_RULES } from '../rules/rules';
import { listYaml } from '../yaml/list-yaml';
import { deepFreeze } from './deep-freeze';
import { readCandidate } from './read-candidate';
import type { ReadCandidate } from './read-candidate';

const FOLDER = 'environments';

const missing = (problem: string): DescriptorError =>
  new DescriptorError('descriptors-missing', [
    { file: FOLDER, line: 0, problem, fix: `describe an environment in ${FOLDER}/staging.yaml` },
  ]);

const faultsAmong = (candidate: ReadCandidate, all: readonly ReadCandidate[]): readonly Fault[] => [
  ...candidate.faults,
  ...NEIGHBOUR_RULES.flatMap((rule) => rule(candidate, all)).map(candidate.faultOf),
];

const inOrder = (faults: readonly Fault[]): readonly Fault[] => faults.toSorted((a, b) => a.line - b.line);

/**
 * Reads `environments/*.yaml` under `root`: complete, checked against each other, frozen, sorted by name.
 * Throws `DescriptorError`: `descriptors-missing` when there are none, `file-faulty` with every fault of every file.
 */
export const readEnvironments = (root: string): readonly Environment[] => {
  const listed = listYaml(FOLDER, root);
  if (listed === undefined) throw missing('there is no such folder');
  const files = listed.files.filter((file) => file !== EXPECTED_DIFFERENCES_FILE);
  if (files.length + listed.faults.length === 0) throw missing('there is no environment in this folder');
  const candidates = files.map((file) => readCandidate(file, root));
  const faults = [...listed.faults, ...candidates.flatMap((candidate) => inOrder(faultsAmong(candidate, candidates)))];
  if (faults.length > 0) throw new DescriptorError('file-faulty', faults);
  // A draft without faults is whole.
  return deepFreeze(candidates.map(({ draft }) => draft as Environment));
};
