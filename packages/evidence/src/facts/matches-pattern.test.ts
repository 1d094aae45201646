import { hasWildcard, matchesPattern, patternsMeet } from './matches-pattern';

test.each([
  ['s3:Get*', 's3:GetObject', true],
  ['s3:Get*', 's3:Get*', true],
  ['s3:GetObject', 's3:Get*', false],
  ['s3:?etObject', 's3:GetObject', true],
  ['s3:GetObject', 's3:?etObject', false],
  ['s3:???Object', 's3:*Object', false],
])('given the pattern %s, then it is said as it is whether it names all of %s', (pattern, text, expected) => {
  expect(matchesPattern(pattern, text)).toBe(expected);
});

test.each([
  ['s3:GetObject', 's3:GetObject', true],
  ['s3:GetObject', 's3:PutObject', false],
  ['s3:???Object', 's3:PutObject', true],
  ['s3:???Object', 's3:DeleteObject', false],
  ['s?cretsmanager:GetSecretValue', 'secretsmanager:*', true],
  ['*:GetSecretValue', 'secretsmanager:*', true],
  ['s3:*', 'secretsmanager:*', false],
  ['a*c', '*b*', true],
  ['a*', '*b', true],
  ['*', '', true],
  ['?', '', false],
])(
  'given the patterns %s and %s, then it is said as it is whether something is named by both',
  (one, other, expected) => {
    expect(patternsMeet(one, other)).toBe(expected);
    expect(patternsMeet(other, one)).toBe(expected);
  },
);

test('given a text, then an asterisk and a question mark are wildcards', () => {
  expect(['s3:Get*', 's3:?et', 's3:Get'].map(hasWildcard)).toEqual([true, true, false]);
});
