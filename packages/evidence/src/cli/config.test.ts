import { readConfig } from './config';

const widthWith = (COLUMNS: string | undefined, columns: number | undefined): number | undefined => {
  const before = { ...process.env };
  delete process.env['COLUMNS'];
  if (COLUMNS !== undefined) process.env['COLUMNS'] = COLUMNS;
  const { width } = readConfig(columns !== undefined, columns);
  process.env = before;
  return width;
};

const withVariables = (variables: Readonly<Record<string, string>>, isTerminal: boolean): boolean => {
  const before = { ...process.env };
  delete process.env['NO_COLOR'];
  delete process.env['FORCE_COLOR'];
  Object.assign(process.env, variables);
  const { coloured } = readConfig(isTerminal);
  process.env = before;
  return coloured;
};

test.each([
  [{}, true, true],
  [{}, false, false],
  [{ NO_COLOR: '1' }, true, false],
  [{ FORCE_COLOR: '1' }, false, true],
  [{ FORCE_COLOR: '0' }, true, false],
  [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
])('given the variables %j and a terminal: %s, then colours: %s', (variables, isTerminal, coloured) => {
  expect(withVariables(variables, isTerminal)).toBe(coloured);
});

test.each([
  [undefined, undefined, undefined],
  [undefined, 80, 80],
  ['100', undefined, 100],
  ['100', 80, 100],
  ['wide', 80, 80],
  ['1', undefined, 40],
  [undefined, 0, undefined],
])('given COLUMNS %s and a terminal of %s columns, then lines have %s', (said, columns, width) => {
  expect(widthWith(said, columns)).toBe(width);
});
