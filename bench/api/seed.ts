import type { Database } from '../../packages/api/src/database/database';
import { SessionStore } from '../../packages/api/src/sessions/store';
import { newToken, tokenHash } from '../../packages/api/src/sessions/token';

const DAYS = 36;
const DAY_MS = 86_400_000;

/** One account with its habits, and the token of its session. */
export interface SeededAccount {
  readonly id: string;
  readonly token: string;
  readonly habits: readonly string[];
}

export interface Seeded {
  readonly accounts: readonly SeededAccount[];
  /** Of the tokens. */
  readonly hashes: readonly Buffer[];
}

const dayBefore = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10);

const SCHEDULES = [
  { kind: 'daily' },
  { kind: 'weekly', times: 3 },
  { kind: 'weekdays', weekdays: [1, 3, 5] },
  { kind: 'monthly', times: 10 },
] as const;

const seedAccount = async (database: Database, index: number, habitCount: number): Promise<SeededAccount> => {
  const { id } = await database
    .insertInto('accounts')
    .values({ email: `bench-${index}@example.com`, password_hash: 'none', time_zone: 'Europe/Lisbon' })
    .returning('id')
    .executeTakeFirstOrThrow();
  const rows = await database
    .insertInto('habits')
    .values(
      Array.from({ length: habitCount }, (_, number) => ({
        account_id: id,
        name: `Habit ${number}`,
        question: 'Did you read ten pages today?',
        schedule: JSON.stringify(SCHEDULES[number % SCHEDULES.length]),
        tags: ['morning'],
      })),
    )
    .returning('id')
    .execute();
  const habits = rows.map((row) => row.id);
  const days = Array.from({ length: DAYS }, (_, back) => dayBefore(back)).filter((_, back) => back % 3 !== 1);
  const entries = habits.flatMap((habit) =>
    days.map((date) => ({ account_id: id, habit_id: habit, date, state: 'done' as const, amount: null })),
  );
  await database.insertInto('entries').values(entries).execute();
  const token = newToken();
  await new SessionStore(database).create(tokenHash(token), { accountId: id, userAgent: '' }, new Date());
  return { id, token, habits };
};

interface Wanted {
  readonly accounts: number;
  /** Of each account. */
  readonly habits: number;
}

/** Accounts with five weeks of days of each habit, signed in. */
export const seed = async (database: Database, wanted: Wanted): Promise<Seeded> => {
  const accounts: SeededAccount[] = [];
  for (let index = 0; index < wanted.accounts; index += 1)
    accounts.push(await seedAccount(database, index, wanted.habits));
  return { accounts, hashes: accounts.map(({ token }) => tokenHash(token)) };
};
