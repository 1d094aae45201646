import type { RelationKind } from '../facts/graph';
import type { Drawing, DrawnEdge, DrawnGroup, DrawnNode } from './drawing';
import { escapeLabel } from './escape-label';

/** Relations of days that are not like others. */
const DOTTED: readonly RelationKind[] = ['dead-letters', 'falls-back', 'rolls-back'];

const CLASSES = [
  'classDef outside fill:none,stroke:#888',
  'classDef waiting stroke-dasharray:5 5',
  'classDef some stroke-dasharray:2 3',
];

/** An id that no word of Mermaid's language can be, and that no two keys share. */
const idOf = (key: string): string =>
  `n_${key.replaceAll(/[^A-Za-z0-9]/g, (character) => (character === '/' ? '_' : `_${character.codePointAt(0) ?? 0}_`))}`;

const label = (lines: readonly string[]): string => `"${lines.map(escapeLabel).join('<br/>')}"`;

const boxOf = ({ shape, lines }: DrawnNode): string => {
  switch (shape) {
    case 'box':
      return `[${label(lines)}]`;
    case 'store':
      return `[(${label(lines)})]`;
    case 'outside':
      return `([${label(lines)}])`;
  }
};

const classOf = ({ shape, standing }: DrawnNode): string => {
  if (standing !== 'plain') return `:::${standing}`;
  return shape === 'outside' ? ':::outside' : '';
};

const nodesIn = ({ nodes }: Drawing, group: string | undefined, indent: string): readonly string[] =>
  nodes
    .filter((node) => node.group === group)
    .map((node) => `${indent}${idOf(node.key)}${boxOf(node)}${classOf(node)}`);

const groupsIn = (drawing: Drawing, parent: string | undefined, indent: string): readonly string[] =>
  drawing.groups
    .filter((group) => group.parent === parent)
    .flatMap((group: DrawnGroup) => [
      // Titles of frames have room for one line.
      `${indent}subgraph ${idOf(group.key)}[${label([group.lines.join(', ')])}]`,
      ...nodesIn(drawing, group.key, `${indent}  `),
      ...groupsIn(drawing, group.key, `${indent}  `),
      `${indent}end`,
    ]);

const edge = ({ from, to, kind, lines }: DrawnEdge): string => {
  const arrow = DOTTED.includes(kind) ? '-.->' : '-->';
  return `  ${idOf(from)} ${arrow}${lines.length === 0 ? '' : `|${label(lines)}|`} ${idOf(to)}`;
};

/** A drawing as a Mermaid flowchart, in its block of Markdown. */
export const writeMermaid = (drawing: Drawing): readonly string[] => [
  '```mermaid',
  `flowchart ${drawing.direction}`,
  ...nodesIn(drawing, undefined, '  '),
  ...groupsIn(drawing, undefined, '  '),
  ...drawing.edges.map(edge),
  ...CLASSES.map((each) => `  ${each}`),
  '```',
];
