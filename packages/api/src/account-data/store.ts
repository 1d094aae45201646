import { sql } from 'kysely';
import type { Database } from '../database/database';
import type { Tables } from '../database/tables';
import { Problem } from '../problems/problem';
import { demandExportable } from '../transfer/demand-exportable';
import { EXPORTED_COLUMNS } from './exported-columns';
import type { AccountExport } from './schemas';

const WITHOUT_DAYS =
  'The days of this account are too many for one answer: ask with days=false, and read the days with GET /entries.';

type Row = Record<string, unknown>;

/** Everything that is held of one account, at once. */
export class AccountDataStore {
  constructor(private readonly database: Database) {}

  /**
   * As it was at one moment, whatever changes meanwhile.
   *
   * @param withDays whether the days of habits are part of it
   * @throws Problem `not-signed-in` when the account is gone, `answer-too-large`
   */
  async read(accountId: string, withDays: boolean, now: Date): Promise<AccountExport> {
    const names = (Object.keys(EXPORTED_COLUMNS) as (keyof Tables)[]).filter((name) => withDays || name !== 'entries');
    const tables = await this.database
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute(async (transaction) => {
        if (withDays) await demandExportable(transaction, { accountId, wayOut: WITHOUT_DAYS });
        const entries: [string, Row[]][] = [];
        for (const name of names.filter((table) => EXPORTED_COLUMNS[table].length > 0))
          entries.push([name, await rowsOf(transaction, name, accountId)]);
        return entries;
      });
    if (tables.some(([name, rows]) => name === 'accounts' && rows.length === 0)) throw new Problem('not-signed-in');
    return {
      format: 'hexastyle-account',
      version: 1,
      exportedAt: now.toISOString(),
      tables: Object.fromEntries(tables),
    };
  }

  /** What hangs on the account goes with it: every table refers to it. Mails that are under way know only its address. */
  async remove(accountId: string): Promise<void> {
    await this.database.transaction().execute(async (transaction) => {
      const account = await transaction
        .deleteFrom('accounts')
        .where('id', '=', accountId)
        .returning('email')
        .executeTakeFirst();
      if (account === undefined) return;
      await transaction
        .deleteFrom('mails')
        .where(sql<boolean>`lower(recipient) = lower(${account.email})`)
        .execute();
    });
  }
}

async function rowsOf(database: Database, table: keyof Tables, accountId: string): Promise<Row[]> {
  const columns = sql.join(EXPORTED_COLUMNS[table].map((column) => sql.ref(column)));
  const owner = sql.ref(table === 'accounts' ? 'id' : 'account_id');
  const { rows } = await sql<Row>`select ${columns} from ${sql.table(table)} where ${owner} = ${accountId}`.execute(
    database,
  );
  return rows;
}
