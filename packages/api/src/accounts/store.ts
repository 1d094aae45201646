import { sql, type Selectable } from 'kysely';
import type * as z from 'zod';
import type { Database } from '../database/database';
import { fixedStatement } from '../database/fixed-statement';
import type { Tables } from '../database/tables';
import type { MailStore } from '../mail/store';
import type { Passwords } from '../passwords/password';
import { Problem } from '../problems/problem';
import type { Credentials } from '../sessions/schemas';
import { minutesAt, timeAt } from './day-start';
import type { Account, AccountChange, newAccountSchema } from './schemas';

const COLUMNS = [
  'id',
  'email',
  'email_verified_at',
  'time_zone',
  'day_start',
  'first_weekday',
  'theme',
  'language',
  'created_at',
] as const;

type NewAccount = z.output<typeof newAccountSchema>;
type Row = Pick<Selectable<Tables['accounts']>, (typeof COLUMNS)[number]>;

const BY_ID = fixedStatement<{ accountId: string }, Row>(({ accountId }, database) =>
  database.selectFrom('accounts').select(COLUMNS).where('id', '=', accountId).compile(),
);

export class AccountStore {
  constructor(
    private readonly database: Database,
    private readonly mails: MailStore,
    private readonly passwords: Passwords,
  ) {}

  /** Also writes the mail that asks whether the address is right. @returns undefined when the e-mail is taken */
  async create({ email, password, timeZone }: NewAccount, now: Date): Promise<Account | undefined> {
    const hash = await this.passwords.hash(password);
    return this.database.transaction().execute(async (transaction) => {
      const row = await transaction
        .insertInto('accounts')
        .values({ email, password_hash: hash, time_zone: timeZone })
        .onConflict((conflict) => conflict.expression(sql`lower(email)`).doNothing())
        .returning(COLUMNS)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      await this.mails.enqueue({ kind: 'confirm-email', recipient: email, accountId: row.id }, now, transaction);
      return toAccount(row);
    });
  }

  /** @returns undefined when no account has this e-mail and password */
  async authenticate({ email, password }: Credentials): Promise<Account | undefined> {
    const row = await this.database
      .selectFrom('accounts')
      .select([...COLUMNS, 'password_hash'])
      .where(sql<boolean>`lower(email) = lower(${email})`)
      .executeTakeFirst();
    const isRight = await this.passwords.verify(password, row?.password_hash);
    return isRight && row !== undefined ? toAccount(row) : undefined;
  }

  /** @throws Problem `not-signed-in` when the account is gone, which a cached session can outlive */
  async get(accountId: string): Promise<Account> {
    const [row] = await BY_ID(this.database, { accountId });
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
    emailVerified: row.email_verified_at !== null,
    timeZone: row.time_zone,
    dayStart: timeAt(row.day_start),
    firstWeekday: row.first_weekday,
    theme: row.theme,
    language: row.language,
    createdAt: row.created_at.toISOString(),
  };
}
