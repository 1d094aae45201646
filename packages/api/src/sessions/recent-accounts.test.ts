import { RecentAccounts } from './recent-accounts';

const hash = (number: number): Buffer => Buffer.from(String(number));

describe('the accounts of recent sessions', () => {
  it('are guessed until a session is over', () => {
    const accounts = new RecentAccounts();
    expect(accounts.guess(hash(1))).toBeUndefined();
    accounts.note(hash(1), 'anna');
    expect(accounts.guess(hash(1))).toBe('anna');
    accounts.note(hash(1), undefined);
    expect(accounts.guess(hash(1))).toBeUndefined();
  });

  it('are bounded: the oldest are forgotten', () => {
    const accounts = new RecentAccounts();
    for (let number = 0; number <= 10_000; number += 1) accounts.note(hash(number), 'anna');
    expect([0, 1, 10_000].map((number) => accounts.guess(hash(number)))).toEqual([undefined, 'anna', 'anna']);
  });
});
