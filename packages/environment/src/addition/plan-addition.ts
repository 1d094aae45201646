import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readCandidate, readCandidateText } from '../descriptors/read-candidate';
import type { ReadCandidate } from '../descriptors/read-candidate';
import { judgeCandidates, FOLDER } from '../descriptors/judge-candidates';
import type { Judged } from '../descriptors/judge-candidates';
import { listDescriptors } from '../descriptors/list-descriptors';
import type { Fault } from '../faults/fault';
import { nameSchema } from '../schema/identity';
import type { AdditionPlan } from './addition-plan';
import type { AdditionRequest } from './addition-request';
import { descriptorText } from './descriptor-text';
import { notesOn } from './notes-on';
import { propose } from './propose';

/** A name that is refused must not become a path. */
const fileFor = (name: string | undefined): string =>
  `${FOLDER}/${nameSchema.safeParse(name).success ? name : 'NAME'}.yaml`;

const exists = (file: string): Fault => ({
  file,
  line: 0,
  problem: 'there is an environment of this name already',
  fix: 'choose another name, or edit this file',
});

/**
 * The faults of the new descriptor, which has no lines yet, and those that the others have without it: what is wrong between
 * the new one and another is the new one's.
 */
const faultsOf = (file: string, candidates: readonly ReadCandidate[], all: Judged): readonly Fault[] => {
  const others = judgeCandidates(candidates.filter((candidate) => candidate.file !== file));
  return [
    ...(others.kind === 'faulty' ? others.faults : []),
    ...(all.kind === 'faulty' ? all.faults.filter((fault) => fault.file === file) : []).map((fault) => ({
      ...fault,
      line: 0,
    })),
  ];
};

/**
 * Plans one more environment of the repository under `root`. Writes nothing. Faults are those that `readEnvironments`
 * would find were the descriptor there, in its words, all at once.
 */
export const planAddition = (root: string, request: AdditionRequest): AdditionPlan => {
  const listed = listDescriptors(root) ?? { files: [], faults: [] };
  const file = fileFor(request.name);
  const others = listed.files.filter((other) => other !== file).map((other) => readCandidate(other, root));
  const drafts = others.map(({ draft }) => draft);
  const text = descriptorText(propose(request, drafts));
  const candidates = [...others, readCandidateText(file, text)].toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const judged = judgeCandidates(candidates);
  const faults = [
    ...(existsSync(join(root, file)) ? [exists(file)] : []),
    ...listed.faults,
    ...faultsOf(file, candidates, judged),
  ];
  if (faults.length > 0 || judged.kind === 'faulty') return { kind: 'faulty', file, text, faults };
  const environment = judged.environments.find(({ name }) => name === request.name);
  if (environment === undefined) throw new Error(`${file} was judged and is not among the environments`);
  return { kind: 'sound', file, text, environment, notes: notesOn(environment) };
};
