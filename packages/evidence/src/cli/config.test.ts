import { readConfig } from './config';

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
