import { sentencesOf } from './sentences-of';

const shown = (...lines: readonly string[]) =>
  sentencesOf(lines.join('\n')).map(({ line, text, kind }) => [line, kind, text]);

test('given lists, tables, paragraphs and principles, then each is a sentence at its line', () => {
  expect(
    shown(
      '# Title',
      '- [Overview](#overview)',
      'First. Second goes',
      'on. Third',
      '',
      '### Design Principles',
      ' **Anticipate failure**  ',
      '### Evidence',
      '**Files**:',
      '- `a/b.ts` - [what](x) it **is**',
      '1. Numbered',
      '| Head | Other |',
      '| --- | --- |',
      '| a | b |',
    ),
  ).toEqual([
    [3, 'prose', 'First.'],
    [3, 'prose', 'Second goes on.'],
    [4, 'prose', 'Third'],
    [7, 'principle', 'Anticipate failure'],
    [10, 'item', 'a/b.ts - what it is'],
    [11, 'item', 'Numbered'],
    [12, 'row', 'Head  -  Other'],
    [14, 'row', 'a  -  b'],
  ]);
});

test('given code, comments and rules, then they are no sentences', () => {
  expect(shown('```', '- code', '```', '<!-- a', 'comment -->', '---', '***', '- said')).toEqual([[8, 'item', 'said']]);
});

test('given headings and a label above a list, then a sentence knows them, and code in it keeps its place', () => {
  expect(sentencesOf('## Security\n#### 2. Network\n**Tags Applied**:\n- a `Owner` b')).toEqual([
    {
      line: 4,
      text: 'a Owner b',
      codes: [{ from: 2, to: 7, text: 'Owner' }],
      headings: ['Security', 'Network'],
      list: 'Tags Applied',
      kind: 'item',
    },
  ]);
});

test('given a paragraph right above a heading, then it stands below the heading before', () => {
  expect(sentencesOf('# One\nText\n# Two\nMore').map(({ text, headings }) => [text, headings])).toEqual([
    ['Text', ['One']],
    ['More', ['Two']],
  ]);
});

test('given a text without headings, other line ends or nothing at all, then what is there is read', () => {
  expect(shown('- one\r\n- two\r- three')).toEqual([
    [1, 'item', 'one'],
    [2, 'item', 'two'],
    [3, 'item', 'three'],
  ]);
  expect(shown('')).toEqual([]);
  expect(shown('```', 'never closed')).toEqual([]);
});

test('given the longest lines that are read, then they are read at once', () => {
  for (const part of ['**', '`', '- ', '# ', '|', '[', '](', '<!--', '. A', '\t'])
    expect(sentencesOf(part.repeat((256 * 1024) / part.length)).length).toBeLessThan(300_000);
}, 5_000);
