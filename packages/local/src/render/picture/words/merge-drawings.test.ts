import type { Drawing, DrawnNode } from './drawing';
import { mergeDrawings } from './merge-drawings';

const node = (key: string, ...lines: readonly string[]): DrawnNode => ({
  key,
  group: undefined,
  shape: 'box',
  standing: 'plain',
  lines,
});

const drawing = (nodes: readonly DrawnNode[], edges: Drawing['edges'] = []): Drawing => ({
  direction: 'TB',
  nodes,
  edges,
  groups: [],
});

const merged = (blue: Drawing, green: Drawing): Drawing =>
  mergeDrawings([
    { environment: 'blue', drawing: blue },
    { environment: 'green', drawing: green },
  ]);

it('given the same box with another figure, then the figures say whose they are', () => {
  const { nodes } = merged(drawing([node('db', 'Aurora', '4 ACU')]), drawing([node('db', 'Aurora', '16 ACU')]));
  expect(nodes).toEqual([node('db', 'Aurora', 'blue: 4 ACU', 'green: 16 ACU')]);
});

it('given a box that one environment has, then it says so and looks so, and its arrow needs no words', () => {
  const arrow = { from: 'db', to: 'reader', kind: 'holds', lines: [] } as const;
  const both = merged(drawing([node('db')]), drawing([node('db'), node('reader', 'reader')], [arrow]));
  expect(both.nodes).toEqual([node('db'), { ...node('reader', 'reader', 'green only'), standing: 'some' }]);
  expect(both.edges).toEqual([arrow]);
});

it('given an arrow that one environment has between boxes of both, then it says whose it is', () => {
  const arrow = { from: 'a', to: 'b', kind: 'admits', lines: ['5432'] } as const;
  const both = merged(drawing([node('a'), node('b')], [arrow]), drawing([node('a'), node('b')]));
  expect(both.edges).toEqual([{ ...arrow, lines: ['5432', 'blue only'] }]);
});
