import { Kysely, PostgresDialect, sql } from 'kysely';
import { Pool } from 'pg';
import { ChangeStore } from '../changes/store';
import { EntryRangeStore } from '../entries/range-store';
import { EntryStore } from '../entries/store';
import { HabitStore } from '../habits/store';
import { createLogger } from '../logger';
import { SessionStore } from '../sessions/store';
import { StatisticsStore } from '../statistics/store';
import { createTestDatabase, type TestDatabase } from '../testing/test-database';
import { TodayStore } from '../today/store';
import { openDatabase, type Database } from './database';
import type { Tables } from './tables';

const ACCOUNTS = 2000;
/** The accounts that have habits. */
const AT_HOME = 200;
const HABITS = 30;
/** What everybody has, and what the one has who asks. */
const DAYS = { others: 10, own: 400 };

/** Each of them leads to the rows: which one is cheapest is for PostgreSQL to say. */
const LAST_CHANGES = ['entries_change', 'pauses_change', 'deletions_change'];
const HABITS_OF_ACCOUNT = ['habits_change', 'habits_account_id_id_key'];
const HABITS_BY_ID = ['habits_pkey', 'habits_account_id_id_key'];

interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly Plans?: readonly Plan[];
}

describe('the statements that everybody waits for', () => {
  let own: TestDatabase;
  let recorded: Database;
  let accountId = '';
  let habitId = '';
  let lately = '';
  const statements: Statement[] = [];

  beforeAll(async () => {
    own = await createTestDatabase();
    const pool = new Pool({ connectionString: own.url, max: 1 });
    recorded = new Kysely<Tables>({
      dialect: new PostgresDialect({ pool }),
      log: ({ query }) => {
        statements.push({ sql: query.sql, parameters: query.parameters });
      },
    });
    const slow = openDatabase({ kind: 'url', url: own.url }, createLogger('silent'), {
      statementTimeout: 60_000,
      connections: 1,
    });
    ({ accountId, habitId, lately } = await fill(slow));
    await slow.destroy();
  });

  afterAll(async () => {
    await recorded.destroy();
    await own.drop();
  });

  const now = new Date('2026-03-01T12:00:00Z');

  it.each<[string, (database: Database) => Promise<unknown>, readonly string[]]>([
    [
      'today',
      (database) => new TodayStore(database).get(accountId, now),
      ['accounts_pkey', ...HABITS_OF_ACCOUNT, 'entries_pkey', ...LAST_CHANGES],
    ],
    [
      'whether today is as it was',
      (database) => new TodayStore(database).version(accountId, now),
      ['accounts_pkey', ...HABITS_OF_ACCOUNT, ...LAST_CHANGES],
    ],
    ['the habits', (database) => new HabitStore(database).list(accountId, { archived: false }), HABITS_OF_ACCOUNT],
    ['a habit', (database) => new HabitStore(database).get(accountId, habitId), HABITS_BY_ID],
    [
      'the days of all habits',
      (database) => new EntryRangeStore(database).list(accountId, { from: '2025-06-01', to: '2026-02-28', limit: 200 }),
      ['entries_day'],
    ],
    [
      'more days of all habits',
      (database) =>
        new EntryRangeStore(database).list(accountId, { after: { date: '2025-12-31', habitId }, limit: 200 }),
      ['entries_day'],
    ],
    [
      'the days of one habit',
      (database) => new EntryRangeStore(database).list(accountId, { habitId, limit: 200 }),
      ['entries_pkey', 'entries_change', 'entries_day'],
    ],
    [
      'a day',
      (database) => new EntryStore(database).get(accountId, { habitId, date: '2026-02-28' }),
      ['entries_pkey', 'entries_day'],
    ],
    [
      'the statistics',
      (database) => new StatisticsStore(database).history(accountId, habitId),
      [...HABITS_BY_ID, 'entries_pkey', 'pauses_change', 'deletions_account_id_kind_id_date_key', 'deletions_change'],
    ],
    [
      'the latest changes',
      (database) => new ChangeStore(database).list(accountId, { since: lately, limit: 500 }),
      ['habits_change', 'entries_change', 'pauses_change', 'deletions_change'],
    ],
    ['a session', (database) => new SessionStore(database).find(Buffer.alloc(32)), ['sessions_pkey']],
  ])('read %s by their indexes', async (_name, run, indexes) => {
    statements.length = 0;
    await run(recorded);
    expect(statements).toHaveLength(1);
    const nodes = await explain(own.database, statements[0]);
    const used = nodes.flatMap((node) => node['Index Name'] ?? []);
    expect(used).not.toEqual([]);
    expect(used.filter((index) => !indexes.includes(index))).toEqual([]);
    expect(nodes.filter((node) => node['Node Type'] === 'Seq Scan')).toEqual([]);
  });
});

/** Every node of the plan of a statement. */
async function explain(database: Database, statement: Statement | undefined): Promise<readonly Plan[]> {
  const { sql: text = '', parameters = [] } = statement ?? {};
  const { rows } = await database.executeQuery<{ 'QUERY PLAN': readonly { readonly Plan: Plan }[] }>({
    ...sql`select`.compile(database),
    sql: `explain (format json) ${text}`,
    parameters,
  });
  const nodes = (plan: Plan): readonly Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];
  return (rows[0]?.['QUERY PLAN'] ?? []).flatMap(({ Plan: plan }) => nodes(plan));
}

interface Somebody {
  readonly accountId: string;
  readonly habitId: string;
  /** A number that few changes of the account are after. */
  readonly lately: string;
}

/** Rows of many accounts. The rules of rows are left out: they are true of these, and would take their time. */
async function fill(database: Database): Promise<Somebody> {
  await database.transaction().execute(async (transaction) => {
    for (const statement of [
      sql`set local session_replication_role = replica`,
      sql`insert into accounts (email, password_hash, time_zone)
        select 'a' || to_char(n, 'FM0000') || '@example.com', 'x', 'UTC' from generate_series(1, ${ACCOUNTS}::int) n`,
      sql`insert into sessions (token_hash, account_id, created_at, last_seen_at, expires_at)
        select sha256(id::text::bytea), id, now(), now(), now() + interval '1 day' from accounts`,
      sql`insert into habits (account_id, name, position, change)
        select id, 'Habit ' || n, n, nextval('changes') from (select id from accounts order by email limit ${AT_HOME}::int) account, generate_series(1, ${HABITS}::int) n`,
      sql`insert into pauses (account_id, from_date, to_date, change)
        select id, date '2025-01-01' + n, date '2025-01-01' + n, nextval('changes')
        from accounts, generate_series(1, 20) n`,
      sql`insert into deletions (account_id, kind, id, date, change)
        select account_id, 'entry', id, date '2025-01-01' + n, nextval('changes') from habits, generate_series(1, 3) n`,
      sql`analyze accounts, habits`,
      sql`insert into entries (account_id, habit_id, date, change)
        select account_id, habits.id, date '2026-02-28' - n, nextval('changes')
        from habits join accounts on accounts.id = account_id,
          generate_series(1, case email when 'a0001@example.com' then ${DAYS.own}::int else ${DAYS.others}::int end) n`,
    ]) {
      await statement.execute(transaction);
    }
  });
  await sql`analyze`.execute(database);
  const { rows } = await sql<Somebody>`
    select account_id as "accountId", habit_id as "habitId", change as lately
    from entries join accounts on accounts.id = account_id
    where email = 'a0001@example.com' order by change desc offset 50 limit 1`.execute(database);
  return rows[0] ?? { accountId: '', habitId: '', lately: '0' };
}
