import type { Path } from '../yaml/yaml-document';
import type { Draft } from './draft';

/** What a rule found, and at which field. */
export interface Complaint {
  readonly path: Path;
  readonly problem: string;
  readonly fix: string;
}

/** One rule about one environment. Says nothing about fields that are not there: that is the schema's to say. */
export type Rule = (draft: Draft) => readonly Complaint[];

/** A draft and the file it came from. */
export interface Candidate {
  readonly file: string;
  readonly draft: Draft;
}

/** One rule about an environment among the others. */
export type NeighbourRule = (candidate: Candidate, all: readonly Candidate[]) => readonly Complaint[];
