import type { GraphNode, RelationKind } from '../facts/graph';
import type { Tier } from '../facts/tier-of';

/** Something that stands in a picture: one resource, or several that have the same to do with all others in it. */
export interface PictureNode {
  /** The same in every environment. */
  readonly key: string;
  readonly of: readonly GraphNode[];
  /** The key of its group; `undefined` outside of all. */
  readonly group: string | undefined;
}

export interface PictureEdge {
  /** Keys of nodes or of groups. */
  readonly from: string;
  readonly to: string;
  readonly kind: RelationKind;
  readonly labels: readonly string[];
}

/** A frame around nodes and other frames. */
export type PictureGroup = { readonly key: string; readonly parent: string | undefined } & (
  | { readonly kind: 'region'; readonly name: string; readonly recovers: boolean }
  | { readonly kind: 'layer'; readonly name: string }
  | { readonly kind: 'vpc'; readonly cidr: string | undefined }
  | { readonly kind: 'tier'; readonly tier: Tier; readonly zones: readonly string[] }
);

/** What is drawn. */
export interface Picture {
  readonly direction: 'TB' | 'LR';
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
  readonly groups: readonly PictureGroup[];
}
