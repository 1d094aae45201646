import { keysOfPath } from './keys-of-path';

it('given a dotted path, says its keys in order, for the second asker the same', () => {
  expect(keysOfPath('Rules.0.Status')).toEqual(['Rules', '0', 'Status']);
  expect(keysOfPath('Rules.0.Status')).toBe(keysOfPath('Rules.0.Status'));
});

it('given more paths than it keeps, still says the keys of each', () => {
  const paths = Array.from({ length: 10_001 }, (_, index) => `Rules.${index}`);
  expect(paths.map((path) => keysOfPath(path).join('.'))).toEqual(paths);
  expect(keysOfPath('Rules.0')).toEqual(['Rules', '0']);
});
