import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { createLogger } from '../logger';
import { atEnd } from '../testing/at-end';
import { createTestDatabase } from '../testing/test-database';
import { OwnerPassword } from '../tokens/owner-password';
import { prepareApiRole } from './api-role';
import { bringUpToDate } from './bring-up-to-date';
import { openDatabase, type Database } from './database';
import { MIGRATIONS } from './migrations/all';

const logger = createLogger('silent');
const OPTIONS = { statementTimeout: 20_000 };

/** An empty database on a server that has, as Aurora does, a role for whoever signs in with IAM. */
const givenAnEmptyDatabase = async () => {
  const { url, database, drop } = await createTestDatabase({ migrated: false });
  atEnd(drop);
  const apiRole = `api_${randomUUID().replaceAll('-', '')}`;
  await sql
    .raw(`do $$ begin create role rds_iam; exception when duplicate_object or unique_violation then null; end $$`)
    .execute(database);
  atEnd(async () => {
    await sql
      .raw(`drop owned by ${apiRole}`)
      .execute(database)
      .catch(() => undefined);
    await sql.raw(`drop role if exists ${apiRole}`).execute(database);
  });
  const run = () => bringUpToDate({ kind: 'url', url }, logger, { ...OPTIONS, apiRole });
  return { url, database, apiRole, run };
};

/** As the API: the test server asks for a password where Aurora asks for a token. */
const asApi = async (url: string, owner: Database, role: string): Promise<Database> => {
  await sql.raw(`alter role ${role} password 'token'`).execute(owner);
  const own = Object.assign(new URL(url), { username: role, password: 'token' }).href;
  const database = openDatabase({ kind: 'url', url: own }, logger, { connections: 1 });
  atEnd(() => database.destroy());
  return database;
};

const TABLES = [
  'accounts',
  'api_tokens',
  'deletions',
  'deliveries',
  'devices',
  'entries',
  'habits',
  'idempotency_keys',
  'mail_tokens',
  'mails',
  'passkey_challenges',
  'passkeys',
  'pauses',
  'sessions',
  'webhooks',
];

const tablesOf = async (database: Database): Promise<readonly string[]> =>
  (await database.introspection.getTables()).map(({ name }) => name).sort();

describe('a database that is brought up to date', () => {
  it('has every table and the role of the API, when it was empty, and is the same after a second time', async () => {
    const { database, apiRole, run } = await givenAnEmptyDatabase();
    await run();
    expect(await tablesOf(database)).toEqual(TABLES);
    await run();
    expect(await tablesOf(database)).toEqual(TABLES);
    const { rows } = await sql`
      select rolsuper, rolcreatedb, rolcreaterole, rolcanlogin, rolbypassrls, pg_has_role(${apiRole}, 'rds_iam', 'member') as iam
      from pg_roles where rolname = ${apiRole}`.execute(database);
    expect(rows).toEqual([
      { rolsuper: false, rolcreatedb: false, rolcreaterole: false, rolcanlogin: true, rolbypassrls: false, iam: true },
    ]);
  });

  it('is so when five run at the same moment', async () => {
    const { database, run } = await givenAnEmptyDatabase();
    await Promise.all(Array.from({ length: 5 }, run));
    const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(database);
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(MIGRATIONS));
  });

  it('gives the API the rows of the new tables of a later migration too', async () => {
    const { url, database, apiRole, run } = await givenAnEmptyDatabase();
    await run();
    await sql`create table later (id int)`.execute(database);
    const api = await asApi(url, database, apiRole);
    await expect(sql`select * from later`.execute(api)).rejects.toMatchObject({ code: '42501' });
    await run();
    expect((await sql`select * from later`.execute(api)).rows).toEqual([]);
  });
});

describe('the owner of the database', () => {
  /** As RDS makes its master user: it makes roles and owns the database, and is no superuser. */
  const givenAnOwner = async () => {
    const given = await givenAnEmptyDatabase();
    const owner = `owner_${randomUUID().replaceAll('-', '')}`;
    await sql.raw(`create role ${owner} login createrole password 'secret'`).execute(given.database);
    atEnd(() => sql.raw(`drop owned by ${owner} cascade; drop role ${owner}`).execute(given.database));
    atEnd(() =>
      sql.raw(`alter database ${new URL(given.url).pathname.slice(1)} owner to current_user`).execute(given.database),
    );
    await sql.raw(`grant rds_iam to ${owner} with admin option, inherit false, set false`).execute(given.database);
    await sql.raw(`alter database ${new URL(given.url).pathname.slice(1)} owner to ${owner}`).execute(given.database);
    return { ...given, owner };
  };

  it('needs to be no superuser', async () => {
    const { url, database, apiRole, owner } = await givenAnOwner();
    const own = Object.assign(new URL(url), { username: owner, password: 'secret' }).href;
    for (let time = 0; time < 2; time += 1) {
      await bringUpToDate({ kind: 'url', url: own }, logger, { ...OPTIONS, apiRole });
    }
    const api = await asApi(url, database, apiRole);
    expect(await api.selectFrom('habits').selectAll().execute()).toEqual([]);
  });

  it('becomes a member of the role that it makes, which is why its password may be refused the next time', async () => {
    const { url, database, apiRole, owner } = await givenAnOwner();
    await sql.raw(`revoke rds_iam from ${owner} cascade`).execute(database);
    const own = Object.assign(new URL(url), { username: owner, password: 'secret' }).href;
    const asOwner = openDatabase({ kind: 'url', url: own }, logger, { connections: 1 });
    atEnd(() => asOwner.destroy());
    await sql.raw(`create role ${apiRole} login`).execute(asOwner);
    const { rows } = await sql`select pg_has_role(${owner}, ${apiRole}, 'member') as member`.execute(database);
    expect(rows).toEqual([{ member: true }]);
  });

  it('signs in with a token when its password is refused, and with its password until then', async () => {
    const own = new OwnerPassword('secret', () => Promise.resolve('token'));
    expect([await own.read(), await own.read()]).toEqual(['secret', 'secret']);
    own.refused();
    expect([await own.read(), await own.read()]).toEqual(['token', 'token']);
  });
});

describe('the role of the API', () => {
  it('reads and writes rows, and may do nothing else', async () => {
    const { url, database, apiRole, run } = await givenAnEmptyDatabase();
    await run();
    const api = await asApi(url, database, apiRole);
    await api
      .insertInto('accounts')
      .values({ email: 'ana@example.com', password_hash: 'x', time_zone: 'UTC' })
      .execute();
    await api.updateTable('accounts').set({ time_zone: 'Europe/Lisbon' }).execute();
    const account = await api.selectFrom('accounts').select('id').executeTakeFirstOrThrow();
    await api.insertInto('habits').values({ account_id: account.id, name: 'Read' }).execute();
    await api.deleteFrom('habits').execute();
    expect(await api.selectFrom('deletions').select('kind').execute()).toEqual([{ kind: 'habit' }]);
    expect(await api.selectFrom('accounts').select('email').execute()).toEqual([{ email: 'ana@example.com' }]);
    await api.deleteFrom('accounts').execute();
    for (const forbidden of [
      'create table mine (id int)',
      'create temporary table mine (id int)',
      'create schema mine',
      'alter table accounts add column mine int',
      'drop table accounts',
      'truncate accounts',
      'create index mine on accounts (email)',
      'select * from kysely_migration',
      'create role mine',
      'select pg_read_file($$/etc/hostname$$)',
    ]) {
      const refusal = await sql
        .raw(forbidden)
        .execute(api)
        .then(
          () => 'allowed',
          (error: unknown) => (error as { code?: string }).code,
        );
      expect([forbidden, refusal]).toEqual([forbidden, '42501']);
    }
  });

  it('is not made when the tables are not there, and leaves nothing half done', async () => {
    const { database, apiRole } = await givenAnEmptyDatabase();
    await expect(prepareApiRole(database, apiRole)).rejects.toMatchObject({ code: '42P01' });
    expect((await sql`select from pg_roles where rolname = ${apiRole}`.execute(database)).rows).toHaveLength(0);
  });
});
