import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Who deletes an account takes back the mails to its address, however it is written. */
export const recipients: Migration = {
  async up(database: Kysely<unknown>) {
    await sql`create index mails_recipient on mails (lower(recipient))`.execute(database);
  },
};
