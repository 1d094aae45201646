import { readToken, TOKEN_VARIABLE } from './config';

const before = process.env[TOKEN_VARIABLE];
const given = (value: string): void => {
  process.env[TOKEN_VARIABLE] = value;
};
afterEach(() => {
  if (before === undefined) Reflect.deleteProperty(process.env, TOKEN_VARIABLE);
  else given(before);
});

it('given the variable, then it is the token, without what a file or a form left around it', () => {
  given(' abc-123\n');
  expect(readToken()).toBe('abc-123');
});

it.each(['', ' ', 'two words', 'líne'])('given %j, then there is no token, and the variable is named', (value) => {
  given(value);
  expect(readToken).toThrow(TOKEN_VARIABLE);
});

it('given what cannot be a token, then it is not repeated', () => {
  given('almost a secret');
  expect(readToken).not.toThrow(/almost/);
});
