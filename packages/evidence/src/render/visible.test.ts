import { visible, visibleLines, visibly } from './visible';

test.each([
  ['\u001b[2K\u001b[32m', '\\x1b[2K\\x1b[32m'],
  ['a\r\nb\tc\u0007', 'a\\r\\nb\\tc\\x07'],
  ['\u009b31m', '\\x9b31m'],
  ['\u202eabc\u2028', '\\u{202e}abc\\u{2028}'],
  ['\ud800', '\\u{d800}'],
  ['Größe ✔ 🚀 \\n', 'Größe ✔ 🚀 \\n'],
])('given %j, then what a terminal obeys is shown', (text, shown) => {
  expect(visible(text)).toBe(shown);
});

test('given several lines, then they stay lines', () => {
  expect(visibleLines('a\n\u001bb')).toBe('a\n\\x1bb');
});

test('given a document, then every text in it is shown, however deep', () => {
  expect(visibly({ a: ['\u0007', 1, { b: 'x\ny', c: true }] })).toEqual({ a: ['\\x07', 1, { b: 'x\\ny', c: true }] });
});
