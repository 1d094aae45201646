import type { GraphNode, Relation, RelationKind } from '../graph';

/** A relation of one node to each of others. */
export const relate = (
  kind: RelationKind,
  from: GraphNode,
  to: readonly GraphNode[],
  label?: string,
): readonly Relation[] => to.map((each) => ({ kind, from, to: each, label }));
