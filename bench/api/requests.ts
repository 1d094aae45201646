import type { Request } from 'autocannon';
import { COOKIE } from './programs';
import type { SeededAccount } from './seed';

const DAYS_WRITTEN = 30;
const DAY_MS = 86_400_000;

/** What a connection asks for: today of one account. */
export const todayRequests = ({ token }: SeededAccount): readonly Request[] => [
  { method: 'GET', path: '/today', headers: { cookie: `${COOKIE}=${token}` } },
];

/** What a connection writes: the last days of one account, one after the other, each of another habit. */
export const writeRequests = ({ token, habits }: SeededAccount): readonly Request[] =>
  Array.from({ length: DAYS_WRITTEN }, (_, back) => ({
    method: 'PUT',
    path: `/habits/${habits[(back * 7) % habits.length] ?? ''}/entries/${new Date(Date.now() - back * DAY_MS).toISOString().slice(0, 10)}`,
    headers: {
      cookie: `${COOKIE}=${token}`,
      origin: 'https://habits.example.com',
      'content-type': 'application/json',
    },
    body: JSON.stringify({ state: 'done', note: 'ten pages' }),
  }));

/** Days are written and today is asked for in turn: no answer is like the one before. */
export const changedTodayRequests = (account: SeededAccount): readonly Request[] =>
  writeRequests(account).flatMap((write) => [write, ...todayRequests(account)]);
