import type { GraphNode, Part } from '../facts/graph';
import type { PictureNode } from '../judgement/picture';
import { resourceLines, titleOf } from './resource-lines';

/** What is written of one node alone. */
const linesOfOne = (node: GraphNode, parts: readonly Part[]): readonly string[] => {
  switch (node.kind) {
    case 'resource':
      return resourceLines(node, parts);
    case 'people':
      return ['people'];
    case 'mail':
      return [node.name];
    case 'repository':
      return [node.name];
    case 'stack':
      return ['stack', node.name];
  }
};

/** The name of one among many. */
const nameAmong = (node: GraphNode): string => {
  switch (node.kind) {
    case 'resource':
      return titleOf(node);
    case 'people':
      return 'people';
    case 'mail':
    case 'repository':
    case 'stack':
      return node.name;
  }
};

const isAlarm = (node: GraphNode): boolean =>
  node.kind === 'resource' && node.resource.type === 'AWS::CloudWatch::Alarm';

/** What is written into a box: of many, how many and each name. */
export const nodeLines = ({ of }: PictureNode, parts: readonly Part[]): readonly string[] => {
  const [first, ...others] = of;
  if (first === undefined) return [];
  if (!isAlarm(first) && others.length === 0) return linesOfOne(first, parts);
  const noun = isAlarm(first) ? 'alarm' : 'stack';
  return [`${of.length} ${noun}${others.length === 0 ? '' : 's'}`, ...of.map(nameAmong)];
};
