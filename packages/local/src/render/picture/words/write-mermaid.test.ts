import type { Drawing } from './drawing';
import { writeMermaid } from './write-mermaid';

const LABEL = String.raw`"(?:[\p{L}\p{N} .,:/()+=@'*-]|#\d+;|<br/>)*"`;
const LINES = [
  'flowchart (TB|LR)',
  String.raw`\s+n_\w+(\[\(?${LABEL}\)?\]|\(\[${LABEL}\]\))(:::\w+)?`,
  String.raw`\s+subgraph n_\w+\[${LABEL}\]`,
  String.raw`\s+end`,
  String.raw`\s+n_\w+ (-->|-\.->)(\|${LABEL}\|)? n_\w+`,
  String.raw`\s+classDef .+`,
  '```(mermaid)?',
];

const named = (name: string): Drawing => ({
  direction: 'TB',
  groups: [{ key: `group ${name}`, parent: undefined, lines: [name] }],
  nodes: [
    { key: name, group: undefined, shape: 'outside', standing: 'plain', lines: [name] },
    { key: `other ${name}`, group: `group ${name}`, shape: 'store', standing: 'waiting', lines: [name, name] },
  ],
  edges: [{ from: name, to: `other ${name}`, kind: 'falls-back', lines: [name] }],
});

it.each([
  'end',
  'a"] --> b["c',
  '`**bold**`',
  '<script>alert(1)</script> & more',
  '%%{init: {}}%%',
  '$$x$$',
  '#35; 100 %; a|b {c} [d]',
  'two\nlines\r\n```',
  'graph; end; subgraph',
  'größe, 高い, 🙂',
])('given the name %j, then every line is still one of a flowchart', (name) => {
  for (const line of writeMermaid(named(name))) expect(line).toMatch(new RegExp(`^(${LINES.join('|')})$`, 'u'));
});

it('given keys that look alike, then their ids differ', () => {
  const drawing = named('x');
  const keys = ['a/b', 'a-b', 'a_b', 'a b'];
  const nodes = keys.map((key) => ({ key, group: undefined, shape: 'box', standing: 'plain', lines: [] }) as const);
  const lines = writeMermaid({ ...drawing, nodes, edges: [], groups: [] }).filter((line) => line.includes('[""]'));
  expect(new Set(lines).size).toBe(keys.length);
});
