import type { RelationKind } from '../facts/graph';

/** A picture in words: what Mermaid is written from. */
export interface Drawing {
  readonly direction: 'TB' | 'LR';
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  readonly groups: readonly DrawnGroup[];
}

export type Shape = 'box' | 'store' | 'outside';

/** How certain something is: there, there once promoted, or in some of the environments only. */
export type Standing = 'plain' | 'waiting' | 'some';

export interface DrawnNode {
  readonly key: string;
  readonly group: string | undefined;
  readonly shape: Shape;
  readonly standing: Standing;
  readonly lines: readonly string[];
}

export interface DrawnEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: RelationKind;
  readonly lines: readonly string[];
}

export interface DrawnGroup {
  readonly key: string;
  readonly parent: string | undefined;
  readonly lines: readonly string[];
}
