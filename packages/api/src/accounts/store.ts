import { sql, type Selectable } from 'kysely';
import type { z } from 'zod';
import type { Database } from '../database/database';
import type { Tables } from '../database/tables';
import { Problem } from '../problems/problem';
import type { Credentials } from '../sessions/schemas';
import { hashPassword, verifyPassword } from './password';
import { minutesAt, timeAt } from './day-start';
import type { Account, AccountChange, newAccountSchema } from './schemas';

const COLUMNS = ['id', 'email', 'time_zone', 'day_start', 'first_weekday', 'theme', 'language', 'created_at'] as const;

type Row = Pick<Selectable<Tables['accounts']>, (typeof COLUMNS)[number]>;

export class AccountStore {
  constructor(private readonly database: Database) {}

  /** @returns undefined when the e-mail is taken */
  async create({ email, password, timeZone }: z.output<typeof newAccountSchema>): Promise<Account | undefined> {
    const row = await this.database
      .insertInto('accounts')
      .values({ email, password_hash: await hashPassword(password), time_zone: timeZone })
      .onConflict((conflict) => conflict.expression(sql`lower(email)`).doNothing())
      .returning(COLUMNS)
      .executeTakeFirst();
    return row && toAccount(row);
  }

  /** @returns undefined when no account has this e-mail and password */
  async authenticate({ email, password }: Credentials): Promise<Account | undefined> {
    const row = await this.database
      .selectFrom('accounts')
      .select([...COLUMNS, 'password_hash'])
      .where(sql<boolean>`lower(email) = lower(${email})`)
      .executeTakeFirst();
    const isRight = await verifyPassword(password, row?.password_hash);
    return isRight && row !== undefined ? toAccount(row) : undefined;
  }

  /** @throws Problem `not-signed-in` when the account is gone, which a cached session can outlive */
  async get(accountId: string): Promise<Account> {
    const row = await this.database
      .selectFrom('accounts')
      .select(COLUMNS)
      .where('id', '=', accountId)
      .executeTakeFirst();
    if (row === undefined) throw new Problem('not-signed-in');
    return toAccount(row);
  }

  /** @throws Problem `not-signed-in` as in `get` */
  async update(accountId: string, change: AccountChange): Promise<Account> {
    const row = await this.database
      .updateTable('accounts')
      .set({
        time_zone: change.timeZone,
        day_start: change.dayStart === undefined ? undefined : minutesAt(change.dayStart),
        first_weekday: change.firstWeekday,
        theme: change.theme,
        language: change.language,
      })
      .where('id', '=', accountId)
      .returning(COLUMNS)
      .executeTakeFirst();
    if (row === undefined) throw new Problem('not-signed-in');
    return toAccount(row);
  }
}

function toAccount(row: Row): Account {
  return {
    id: row.id,
    email: row.email,
    timeZone: row.time_zone,
    dayStart: timeAt(row.day_start),
    firstWeekday: row.first_weekday,
    theme: row.theme,
    language: row.language,
    createdAt: row.created_at.toISOString(),
  };
}
