import type { Environment } from '@hexastyle/environment';
import type { GraphNode, Relation } from '../facts/graph';

/** One picture of an environment: its heading, what it tells, and which relations it shows. */
export interface Subject {
  readonly title: string;
  readonly about: string;
  /** Down, or to the right where much leads to one thing. */
  readonly direction: 'TB' | 'LR';
  /** Whether frames are those of the network, or of the layers alone. */
  readonly frames: 'network' | 'layers';
  readonly shows: (relation: Relation, environment: Environment) => boolean;
}

const regionOf = (node: GraphNode): string | undefined => ('region' in node ? node.region : undefined);

/** Whether a relation begins in the region that serves, or nowhere. */
export const beginsAtHome = ({ from }: Relation, { drRegion }: Environment): boolean => regionOf(from) !== drRegion;

/** Whether a relation leads to something in the region that serves, or nowhere. */
export const endsAtHome = ({ to }: Relation, { drRegion }: Environment): boolean => regionOf(to) !== drRegion;
