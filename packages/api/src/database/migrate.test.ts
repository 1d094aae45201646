import { sql, type Kysely } from 'kysely';
import { createLogger } from '../logger';
import { atEnd } from '../testing/at-end';
import { createTestDatabase } from '../testing/test-database';
import { openDatabase } from './database';
import { migrate } from './migrate';
import { MIGRATIONS } from './migrations/all';

describe('migrate', () => {
  it('runs every migration once, when five processes start at the same moment, and nothing when it runs again', async () => {
    const { url, database, drop } = await createTestDatabase({ migrated: false });
    atEnd(drop);
    const processes = Array.from({ length: 5 }, () =>
      openDatabase({ kind: 'url', url }, createLogger('silent'), { statementTimeout: 0, connections: 2 }),
    );
    atEnd(() => Promise.all(processes.map((one) => one.destroy())));
    const ran = (await Promise.all(processes.map((one) => migrate(one)))).flat();
    expect(ran.toSorted()).toEqual(Object.keys(MIGRATIONS));
    expect(await migrate(database)).toEqual([]);
  });

  it('leaves what a later version ran, when a rollback brings its own version back, and goes on from there', async () => {
    const { database, drop } = await createTestDatabase();
    atEnd(drop);
    const later = {
      ...MIGRATIONS,
      '9998-later': {
        up: (db: Kysely<unknown>) => db.schema.createTable('later').addColumn('id', 'integer').execute(),
      },
    };
    expect(await migrate(database, later)).toEqual(['9998-later']);
    expect(await migrate(database)).toEqual([]);
    expect((await database.introspection.getTables()).map(({ name }) => name)).toContain('later');
    const again = { ...later, '9999-latest': { up: () => Promise.resolve() } };
    expect(await migrate(database, again)).toEqual(['9999-latest']);
  });

  it('refuses a database that has a migration in between which nobody knows', async () => {
    const { database, drop } = await createTestDatabase();
    atEnd(drop);
    await sql`update kysely_migration set name = '0001-other' where name = ${Object.keys(MIGRATIONS)[0]}`.execute(
      database,
    );
    await expect(migrate(database)).rejects.toThrow('0001-other is missing');
  });
});

describe('the schema', () => {
  const day = '2026-02-28';

  it('refuses what the rules refuse, whoever writes', async () => {
    const { database, drop } = await createTestDatabase();
    atEnd(drop);
    const account = (email: string) =>
      database
        .insertInto('accounts')
        .values({ email, password_hash: 'x', time_zone: 'UTC' })
        .returning('id')
        .executeTakeFirstOrThrow();
    const ana = await account('ana@example.com');
    const bo = await account('bo@example.com');
    const habit = await database
      .insertInto('habits')
      .values({ account_id: ana.id, name: 'Read' })
      .returning('id')
      .executeTakeFirstOrThrow();
    const entry = { account_id: ana.id, habit_id: habit.id, date: day, state: 'done' as const };
    await database.insertInto('entries').values(entry).execute();

    await expect(account('ANA@example.com')).rejects.toMatchObject({ code: '23505' });
    await expect(database.insertInto('entries').values(entry).execute()).rejects.toMatchObject({ code: '23505' });
    await expect(
      database
        .insertInto('entries')
        .values({ ...entry, account_id: bo.id, date: '2026-02-27' })
        .execute(),
    ).rejects.toMatchObject({ code: '23503' });
    await expect(
      database.insertInto('habits').values({ account_id: ana.id, name: '' }).execute(),
    ).rejects.toMatchObject({ code: '23514' });
    await expect(
      sql`insert into entries (account_id, habit_id, date, state) values (${ana.id}, ${habit.id}, '2026-02-26', 'maybe')`.execute(
        database,
      ),
    ).rejects.toMatchObject({ code: '23514' });
  });

  it('hands out days as they are written, in every time zone of the process', async () => {
    const { database, drop } = await createTestDatabase();
    atEnd(drop);
    expect((await sql<{ day: string }>`select ${day}::date as day`.execute(database)).rows).toEqual([{ day }]);
  });
});
