import type { Environment } from '../environment';
import type { Fault } from '../faults/fault';
import { NEIGHBOUR_RULES } from '../rules/rules';
import { deepFreeze } from './deep-freeze';
import type { ReadCandidate } from './read-candidate';

/** Where descriptors lie, below the repository's root. */
export const FOLDER = 'environments';

/** Descriptors held against each other. */
export type Judged =
  | { readonly kind: 'sound'; readonly environments: readonly Environment[] }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] };

const faultsAmong = (candidate: ReadCandidate, all: readonly ReadCandidate[]): readonly Fault[] => [
  ...candidate.faults,
  ...NEIGHBOUR_RULES.flatMap((rule) => rule(candidate, all)).map(candidate.faultOf),
];

const inOrder = (faults: readonly Fault[]): readonly Fault[] => faults.toSorted((a, b) => a.line - b.line);

/** Judges descriptors, sorted by file: every fault of each, or all of them, frozen. */
export const judgeCandidates = (candidates: readonly ReadCandidate[]): Judged => {
  const faults = candidates.flatMap((candidate) => inOrder(faultsAmong(candidate, candidates)));
  if (faults.length > 0) return { kind: 'faulty', faults };
  // A draft without faults is whole.
  return { kind: 'sound', environments: deepFreeze(candidates.map(({ draft }) => draft as Environment)) };
};
