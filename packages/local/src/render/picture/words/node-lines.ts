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

const isAlarm = (node: GraphNode): boolean =>
  node.kind === 'resource' && node.resource.type === 'AWS::CloudWatch::Alarm';

const alarmName = (node: GraphNode): readonly string[] => (node.kind === 'resource' ? [titleOf(node)] : []);

/** What is written into a box: of many, how many and each name. */
export const nodeLines = ({ of }: PictureNode, parts: readonly Part[]): readonly string[] => {
  const [first, ...others] = of;
  if (first === undefined) return [];
  if (isAlarm(first)) return [`${of.length} alarm${others.length === 0 ? '' : 's'}`, ...of.flatMap(alarmName)];
  const [noun, ...rest] = linesOfOne(first, parts);
  if (others.length === 0) return [noun ?? first.key, ...rest];
  return [`${of.length} ${noun ?? first.key}s`, ...of.flatMap((node) => linesOfOne(node, parts)[1] ?? [])];
};
