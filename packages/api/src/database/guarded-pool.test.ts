import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { Pool } from 'pg';
import { atEnd } from '../testing/at-end';
import { readTestConfig } from '../testing/config';
import { startCuttableProxy } from '../testing/cuttable-proxy';
import { createTestDatabase } from '../testing/test-database';
import { guardedPool } from './guarded-pool';
import { DatabaseUnavailable } from './unavailable';

const atDatabase = (name: string): string =>
  Object.assign(new URL(readTestConfig().postgresUrl), { pathname: `/${name}` }).href;

const silentServer = async (): Promise<string> => {
  const proxy = await startCuttableProxy(readTestConfig().postgresUrl);
  atEnd(() => proxy.close());
  proxy.stall();
  return proxy.url;
};

/** Lets a role in that may have no connection: the password is right and still there is no way in (SQLSTATE 53300). */
const fullDatabase = async (): Promise<string> => {
  const { url, database, drop } = await createTestDatabase({ migrated: false });
  atEnd(drop);
  const user = `full_${randomUUID().replaceAll('-', '')}`;
  await sql.raw(`create role ${user} login password 'right' connection limit 0`).execute(database);
  atEnd(() => sql.raw(`drop role ${user}`).execute(database));
  return Object.assign(new URL(url), { username: user, password: 'right' }).href;
};

describe('a guarded pool', () => {
  it('asks for the password again when it was rotated', async () => {
    const { url, database, drop } = await createTestDatabase({ migrated: false });
    atEnd(drop);
    const user = `rotated_${randomUUID().replaceAll('-', '')}`;
    await sql.raw(`create role ${user} login password 'second'`).execute(database);
    atEnd(() => sql.raw(`drop role ${user}`).execute(database));
    let password = 'first';
    const { hostname: host, port, pathname } = new URL(url);
    const address = { host, port: Number(port), database: pathname.slice(1), user };
    const pool = new Pool({ ...address, password: () => Promise.resolve(password) });
    const guarded = guardedPool(pool, {
      onRefused: () => {
        password = 'second';
      },
    });
    atEnd(() => guarded.end());
    const client = await guarded.connect();
    expect((await client.query<{ user: string }>('select current_user as user', [])).rows).toEqual([{ user }]);
    client.release();
  });

  it('is unavailable when the password stays wrong, and does not try for ever', async () => {
    const wrong = Object.assign(new URL(readTestConfig().postgresUrl), { password: 'wrong' }).href;
    const asked = jest.fn();
    const guarded = guardedPool(new Pool({ connectionString: wrong }), { onRefused: asked });
    atEnd(() => guarded.end());
    await expect(guarded.connect()).rejects.toBeInstanceOf(DatabaseUnavailable);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['nobody listens', () => Promise.resolve('postgres://u:p@127.0.0.1:1/x')],
    ['the server answers nothing', silentServer],
    ['there is no such database', () => Promise.resolve(atDatabase('nowhere_to_be_found'))],
    ['the server has no connection to spare', fullDatabase],
  ])('does not ask for the password again when %s', async (_what, given) => {
    const asked = jest.fn();
    const guarded = guardedPool(new Pool({ connectionString: await given(), connectionTimeoutMillis: 500 }), {
      onRefused: asked,
    });
    atEnd(() => guarded.end());
    await expect(guarded.connect()).rejects.toBeInstanceOf(DatabaseUnavailable);
    expect(asked).not.toHaveBeenCalled();
  });

  it('prepares a statement once a connection, and what is sent without values never', async () => {
    const guarded = guardedPool(new Pool({ connectionString: readTestConfig().postgresUrl, max: 1 }));
    atEnd(() => guarded.end());
    const client = await guarded.connect();
    for (const value of [1, 2]) await client.query('select $1::int as value', [value]);
    const { rows } = await client.query<{ statement: string }>(
      'select statement from pg_prepared_statements order by statement',
      [],
    );
    client.release();
    expect(rows).toEqual([{ statement: 'select $1::int as value' }]);
  });

  it('when a migration changes what a prepared statement gives, is unavailable once and then prepares it anew', async () => {
    const { url, database, drop } = await createTestDatabase({ migrated: false });
    atEnd(drop);
    await sql`create table things (id int)`.execute(database);
    const guarded = guardedPool(new Pool({ connectionString: url, max: 1 }));
    atEnd(() => guarded.end());
    const read = async (): Promise<unknown> => {
      const client = await guarded.connect();
      try {
        return (await client.query('select * from things where id = $1', [1])).rows;
      } finally {
        client.release();
      }
    };
    expect(await read()).toEqual([]);
    await sql`alter table things add name text`.execute(database);
    await expect(read()).rejects.toBeInstanceOf(DatabaseUnavailable);
    expect(await read()).toEqual([]);
  });
});
