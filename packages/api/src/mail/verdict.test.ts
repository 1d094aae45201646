import { verdictOn } from './verdict';

const answered = (responseCode: number, command: string): Error =>
  Object.assign(new Error('the words of the server'), { responseCode, command });

describe('what becomes of a mail that was not accepted', () => {
  it.each([
    ['a refusal for now', answered(450, 'RCPT TO'), 'later'],
    ['a server that is away', new Error('no connection'), 'later'],
    ['a refused password, which is our fault', answered(535, 'AUTH PLAIN'), 'later'],
    ['a refused sender, which is our fault', answered(550, 'MAIL FROM'), 'later'],
    ['a refusal of the recipient for good', answered(550, 'RCPT TO'), 'refused'],
    ['a refusal of the text for good', answered(554, 'DATA'), 'refused'],
  ])('after %s', (_, error, verdict) => {
    expect(verdictOn(error, 1)).toBe(verdict);
  });

  it('is given up with the eighth attempt', () => {
    expect(verdictOn(answered(450, 'RCPT TO'), 7)).toBe('later');
    expect(verdictOn(answered(450, 'RCPT TO'), 8)).toBe('given-up');
  });
});
