import { tableRows } from './table-rows';

test('given two tables between other lines, then their rows come without heads and spaces', () => {
  const text = ['Words', '| A | B |', '| --- | ---: |', '| x | 1 |', '| y | 2 |', '', '| C |', '| --- |', '| z |'];
  expect(tableRows(text.join('\n'))).toEqual([['x', '1'], ['y', '2'], ['z']]);
});

test('given no table, then there is no row', () => {
  expect(tableRows('Words | and a bar')).toEqual([]);
});
