import type { GraphNode, Part } from '../facts/graph';
import type { Picture, PictureGroup, PictureNode } from '../judgement/picture';
import type { Drawing, Shape, Standing } from './drawing';
import { edgeLines } from './edge-lines';
import { nodeLines } from './node-lines';

const STORES = [
  'AWS::Backup::BackupVault',
  'AWS::CloudFront::KeyValueStore',
  'AWS::ElastiCache::ServerlessCache',
  'AWS::RDS::DBCluster',
  'AWS::RDS::DBInstance',
  'AWS::S3::Bucket',
];

const shapeOf = (node: GraphNode | undefined): Shape => {
  if (node?.kind === 'resource') return STORES.includes(node.resource.type) ? 'store' : 'box';
  return node?.kind === 'stack' ? 'box' : 'outside';
};

const standingOf = ({ of }: PictureNode): Standing =>
  of.every((node) => node.kind === 'resource' && node.rests) ? 'waiting' : 'plain';

const groupLines = (group: PictureGroup): readonly string[] => {
  switch (group.kind) {
    case 'region':
      return [group.recovers ? `${group.name}, region of recovery` : group.name];
    case 'layer':
      return [group.name];
    case 'vpc':
      return [['VPC', group.cidr].filter((each) => each !== undefined).join(' ')];
    case 'tier':
      return [
        [
          group.tier === 'unknown' ? 'subnets' : `${group.tier} subnets`,
          ...(group.zones.length === 0 ? [] : [group.zones.join(', ')]),
        ].join(': '),
      ];
  }
};

/** Puts a picture into words. */
export const draw = ({ direction, nodes, edges, groups }: Picture, parts: readonly Part[]): Drawing => ({
  direction,
  nodes: nodes.map((node) => {
    const standing = standingOf(node);
    const lines = nodeLines(node, parts);
    return {
      key: node.key,
      group: node.group,
      shape: shapeOf(node.of[0]),
      standing,
      lines: standing === 'waiting' ? [...lines, 'when promoted'] : lines,
    };
  }),
  edges: edges.map((edge) => ({ from: edge.from, to: edge.to, kind: edge.kind, lines: edgeLines(edge) })),
  groups: groups.map((group) => ({ key: group.key, parent: group.parent, lines: groupLines(group) })),
});
