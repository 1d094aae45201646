import { plainJson } from './plain-json';

const DEEPEST = 4;
const value = { list: [1, { text: 'a\n  "b"' }], nothing: {}, none: null };

test.each([undefined, 1, 2])('given what JSON.stringify writes with a margin of %s, then it is the value', (margin) => {
  expect(plainJson(`${JSON.stringify(value, undefined, margin)}\n`, margin === undefined ? 1000 : DEEPEST)).toEqual(
    value,
  );
});

test.each([
  ['a key twice', '{\n "a": 1,\n "a": 2\n}'],
  ['a key twice in one line', '{"a":1,"a":2}'],
  ['a key spelled in two ways', '{\n "a": 1,\n "\\u0061": 2\n}'],
  ['a number that nobody can hold', '{\n "a": 12345678901234567890\n}'],
  ['what is no JSON', '{\n "a": '],
  ['no object', '1'],
])('given %s, then nobody says that the value shows it all', (_, text) => {
  expect(plainJson(text, 1000)).toBeUndefined();
});

test.each([undefined, 1])(
  'given values that are nested too deep, with a margin of %s, then they are not parsed',
  (margin) => {
    const nested = { a: { b: { c: { d: { e: 1 } } } } };
    expect(plainJson(JSON.stringify(nested, undefined, margin), DEEPEST)).toBeUndefined();
  },
);
