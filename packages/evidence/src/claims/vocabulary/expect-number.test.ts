import type { RepositoryFacts } from '../../facts/facts';
import { expectNumber } from './expect-number';

const repository = (text: string): RepositoryFacts => ({ files: ['a.ts'], read: () => text });
const short = {
  path: 'a.ts',
  pattern: /WAIT = (?<number>[\d_]+)/,
  expected: 'at most 3000',
  is: (n: number) => n <= 3000,
};

test('given a number that is good, then it holds and shows the line', () => {
  expect(expectNumber(repository('// time\nWAIT = 3_000;'), short)).toEqual({
    kind: 'holds',
    evidence: [{ kind: 'code', path: 'a.ts', line: 2 }],
  });
});

test('given a number that is not, then it fails, and says which one and what it should be', () => {
  expect(expectNumber(repository('WAIT = 9000;'), short)).toMatchObject({
    kind: 'fails',
    reason: '9000 in line 1 of a.ts is not at most 3000',
  });
});

test('given no such number, then it fails', () => {
  expect(expectNumber(repository('WAIT = forever;'), short)).toMatchObject({ kind: 'fails' });
});
