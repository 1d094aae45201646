import { sql, type Selectable } from 'kysely';
import type { Database } from '../database/database';
import type { Tables } from '../database/tables';
import type { MailKind } from './mail-kind';

export type QueuedMail = Selectable<Tables['mails']>;

export interface NewMail {
  readonly kind: MailKind;
  readonly recipient: string;
  /** Null when only the address is known. */
  readonly accountId: string | null;
}

/** Mails that are to be sent. They are written with what they are about, in one transaction, and sent after it. */
export class MailStore {
  constructor(private readonly database: Database) {}

  /** @param transaction of what the mail is about @default none */
  async enqueue({ kind, recipient, accountId }: NewMail, now: Date, transaction = this.database): Promise<void> {
    await transaction
      .insertInto('mails')
      .values({ kind, recipient, account_id: accountId, created_at: now, next_attempt_at: now })
      .execute();
  }

  /** The mail that is due longest, for one attempt. Nobody else gets it meanwhile. @returns undefined when none is due */
  async claim(now: Date): Promise<QueuedMail | undefined> {
    const { rows } = await sql<QueuedMail>`
      update mails set attempts = attempts + 1, next_attempt_at = ${now}::timestamptz + interval '1 minute' * power(2, attempts)
      where id = (
        select id from mails where next_attempt_at <= ${now} order by next_attempt_at limit 1 for update skip locked
      ) returning *`.execute(this.database);
    return rows[0];
  }

  async remove(id: string): Promise<void> {
    await this.database.deleteFrom('mails').where('id', '=', id).execute();
  }
}
