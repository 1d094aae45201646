import { isAbsent, type RepositoryFacts } from '../../facts/facts';
import { anAssembly } from '../../testing/an-assembly';
import { expectCode } from './expect-code';
import { expectDocument } from './expect-document';

const repository = (text: string): RepositoryFacts => {
  const { repository: facts } = anAssembly().file('docs/a.md', text).facts();
  if (isAbsent(facts)) throw new Error('a builder always has a repository');
  return facts;
};

test('given a document, then it holds, with and without an anchor', () => {
  const facts = repository('# A\n\n## The second step\n');
  expect(expectDocument(facts, 'docs/a.md').kind).toBe('holds');
  expect(expectDocument(facts, 'docs/a.md', 'the-second-step')).toMatchObject({
    kind: 'holds',
    evidence: [{ kind: 'document', path: 'docs/a.md', anchor: 'the-second-step' }],
  });
});

test('given two headings of the same words, then the second has its own anchor', () => {
  expect(expectDocument(repository('## Step\n## Step\n'), 'docs/a.md', 'step-1').kind).toBe('holds');
});

test.each<[reason: string, text: string, path: string, anchor: string | undefined]>([
  ['docs/a.md is empty', '  \n', 'docs/a.md', undefined],
  ['docs/b.md does not exist', '# A', 'docs/b.md', undefined],
  ['docs/a.md has no heading #b', '# A', 'docs/a.md', 'b'],
  ['docs/a.md has no heading #b', '~~~\n# B\n~~~\n', 'docs/a.md', 'b'],
])('given that %s in %j, then it fails and says so', (reason, text, path, anchor) => {
  expect(expectDocument(repository(text), path, anchor)).toMatchObject({ kind: 'fails', reason });
});

test('given a line that matches, then the evidence is that line', () => {
  expect(expectCode(repository('one\ntwo\n'), 'docs/a.md', /^tw/)).toEqual({
    kind: 'holds',
    evidence: [{ kind: 'code', path: 'docs/a.md', line: 2 }],
  });
});

test('given no line that matches or no file, then it fails', () => {
  expect(expectCode(repository('one'), 'docs/a.md', /two/)).toMatchObject({
    kind: 'fails',
    reason: 'no line of docs/a.md matches /two/',
  });
  expect(expectCode(repository('one'), 'docs/b.md', /two/)).toMatchObject({
    kind: 'fails',
    reason: 'docs/b.md does not exist',
  });
});
