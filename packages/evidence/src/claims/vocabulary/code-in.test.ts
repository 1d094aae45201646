import type { RepositoryFacts } from '../../facts/facts';
import { codeIn, linesOfCodeIn } from './code-in';

const reading = (text: string): RepositoryFacts => ({ files: [], read: () => text });
const linesOf = (text: string, path = 'a.ts'): readonly string[] | undefined => linesOfCodeIn(reading(text), path);

test('given comments, then they are blank, and every line stays where it is', () => {
  expect(linesOf('/* one\nmax: 5,\n*/ max: 6, // six\n// max: 7')).toEqual(['', '', '   max: 6,', '']);
  expect(codeIn(reading('a /* b */ c'), 'a.ts')).toBe('a         c');
});

test.each([
  "const at = 'https://example.com';",
  'const at = "/* none */";',
  'const at = `https://${host}/* ${`//${path}`} */`;',
  'const comment = /^\\/\\*[/*]$/.test(text);',
  'return /\\/\\/.*/.exec(line);',
  'const half = (a + b) / 2; const quarter = half / 2;',
])('given %s, then what looks like a comment stays', (text) => {
  expect(linesOf(text)).toEqual([text]);
});

test('given YAML, then comments are blank, and what stands in quotes or within a word stays', () => {
  const text = 'a: \'b # c\' # d\n# e\nf: g#h\n- echo "# i"';
  expect(linesOf(text, 'a.yaml')).toEqual(["a: 'b # c'", '', 'f: g#h', '- echo "# i"']);
});

test('given a document, then what a browser does not show is blank', () => {
  expect(linesOf('<!--\naws put-key\n-->\n# Title\naws get-key', 'a.md')).toEqual(['', '', '', '', 'aws get-key']);
});
