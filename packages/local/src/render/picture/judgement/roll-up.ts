import type { GraphNode, Relation } from '../facts/graph';

const MANY = ['AWS::CloudWatch::Alarm', 'AWS::CodePipeline::Pipeline'];

/** What there are many of, so that those that are alike in a picture are one node of it. */
const isMany = (node: GraphNode): boolean =>
  node.kind === 'stack' || (node.kind === 'resource' && MANY.includes(node.resource.type));

/** What a node is, where, and what it has to do with all others. */
const signatureOf = (node: GraphNode, relations: readonly Relation[]): string =>
  JSON.stringify([
    node.kind === 'resource' ? [node.resource.type, node.region] : node.kind,
    ...relations.flatMap(({ kind, from, to }) => [
      ...(from.key === node.key ? [`${kind} to ${to.key}`] : []),
      ...(to.key === node.key ? [`${kind} by ${from.key}`] : []),
    ]),
  ]);

/** The nodes of a picture's relations, those together that the picture does not tell apart. */
export const rollUp = (relations: readonly Relation[]): readonly (readonly GraphNode[])[] => {
  const nodes = new Map(relations.flatMap(({ from, to }) => [from, to]).map((node) => [node.key, node]));
  const sorted = [...nodes.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  const alike = Map.groupBy(sorted, (node) => (isMany(node) ? signatureOf(node, relations) : node.key));
  return [...alike.values()];
};
