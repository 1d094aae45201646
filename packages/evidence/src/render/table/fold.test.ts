import { fold } from './fold';

test('given a line that is too long, then it goes on further in, and no word is lost', () => {
  expect(fold('  one two three four five', 16)).toBe('  one two three\n      four five');
});

test('given colours, then they take no room and are kept', () => {
  expect(fold('\u001b[31m✘ missing\u001b[39m one two', 13)).toBe('\u001b[31m✘ missing\u001b[39m one\n    two');
});

test('given a word that is longer than the terminal is wide, then it is cut, unless it is an address', () => {
  expect(fold('abcdefghijklmnop', 10)).toBe('abcdef\n    ghijkl\n    mnop');
  expect(fold('see https://example.com/page', 10)).toBe('see\n    https://example.com/page');
});

test('given no width, then nothing is folded', () => {
  expect(fold('one two three', undefined)).toBe('one two three');
});
