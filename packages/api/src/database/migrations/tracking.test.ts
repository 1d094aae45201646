import { sql } from 'kysely';
import { ChangeStore } from '../../changes/store';
import { EntryStore } from '../../entries/store';
import { HabitStore } from '../../habits/store';
import { atEnd } from '../../testing/at-end';
import { createTestDatabase } from '../../testing/test-database';
import type { Database } from '../database';
import { migrate } from '../migrate';
import { MIGRATIONS } from './all';

const BEFORE = ['0001-accounts', '0002-habits', '0003-devices'];

const givenADatabase = async (options?: { readonly migrated: boolean }): Promise<Database> => {
  const { database, drop } = await createTestDatabase(options);
  atEnd(drop);
  return database;
};

const signUp = async (database: Database, email: string): Promise<string> => {
  const { rows } = await sql<{ id: string }>`
    insert into accounts (email, password_hash, time_zone) values (${email}, 'x', 'UTC') returning id`.execute(
    database,
  );
  return rows[0]?.id ?? '';
};

/** As the code before this migration wrote. */
const writeAsBefore = async (database: Database, accountId: string, name: string, days: readonly string[]) => {
  const { rows } = await sql<{ id: string }>`
    insert into habits (account_id, name) values (${accountId}, ${name}) returning id`.execute(database);
  const id = rows[0]?.id ?? '';
  for (const day of [...days, ...days]) {
    await sql`
      insert into entries (account_id, habit_id, date, value) select account_id, id, ${day}::date, 'done' from habits
      where account_id = ${accountId} and id = ${id} on conflict (habit_id, date) do update set value = 'done'
    `.execute(database);
  }
  return id;
};

describe('a database of the version before', () => {
  it('keeps its habits in their order and its days as done, and gives each a number', async () => {
    const database = await givenADatabase({ migrated: false });
    await migrate(database, Object.fromEntries(Object.entries(MIGRATIONS).filter(([name]) => BEFORE.includes(name))));
    const [ana, bo] = [await signUp(database, 'ana@example.com'), await signUp(database, 'bo@example.com')];
    const days = ['2026-02-28', '2026-03-01'];
    const read = await writeAsBefore(database, ana, 'Read', days);
    await writeAsBefore(database, bo, 'Bo', days);
    const walk = await writeAsBefore(database, ana, 'Walk', days);
    await migrate(database);

    const { items } = await new ChangeStore(database).list(ana, { since: '0', limit: 100 });
    expect(items.map((item) => (item.kind === 'entry' ? [item.entry.habitId, item.entry.state] : item.kind))).toEqual([
      'habit',
      'habit',
      ...[read, read, walk, walk].map((id) => [id, 'done']),
    ]);
    const habits = await new HabitStore(database).list(ana, {});
    expect(habits.map(({ id, position, kind, schedule }) => [id, position, kind, schedule.kind])).toEqual([
      [read, 1, 'yes-no', 'daily'],
      [walk, 2, 'yes-no', 'daily'],
    ]);
    const { rows } = await sql`select count(*)::int as count from entries where edited_at = created_at`.execute(
      database,
    );
    expect(rows).toEqual([{ count: 6 }]);
  });

  it('is still written by the code before, while the deployment goes on or is taken back', async () => {
    const database = await givenADatabase();
    const ana = await signUp(database, 'ana@example.com');
    await writeAsBefore(database, ana, 'Read', ['2026-02-28']);
    const walk = await writeAsBefore(database, ana, 'Walk', []);
    const { items } = await new ChangeStore(database).list(ana, { since: '0', limit: 100 });
    expect(items.map(({ kind }) => kind)).toEqual(['habit', 'entry', 'habit']);
    expect(await new HabitStore(database).get(ana, walk)).toMatchObject({ position: 2, kind: 'yes-no' });
  });
});

describe('what was deleted before deletions had times', () => {
  it('comes back by whatever is written, as nobody knows when it was', async () => {
    const database = await givenADatabase();
    const ana = await signUp(database, 'ana@example.com');
    const habit_id = await writeAsBefore(database, ana, 'Read', ['2026-02-28']);
    await database.deleteFrom('entries').execute();
    const entry = { account_id: ana, habit_id, date: '2026-02-28', edited_at: new Date('2020-01-01T00:00:00Z') };
    await database.insertInto('entries').values(entry).execute();
    expect(await database.selectFrom('entries').select('date').execute()).toEqual([{ date: '2026-02-28' }]);
  });
});

describe('habits that were archived before that had a day', () => {
  it('rest since their last change, and so do those that the code before archives since the day it does', async () => {
    const database = await givenADatabase({ migrated: false });
    const before = Object.entries(MIGRATIONS).filter(([name]) => name < '0010');
    await migrate(database, Object.fromEntries(before));
    const ana = await signUp(database, 'ana@example.com');
    const old = await writeAsBefore(database, ana, 'Old', []);
    const late = await writeAsBefore(database, ana, 'Late', []);
    await sql`update habits set archived = true, updated_at = '2025-05-05T22:00:00Z' where id = ${old}`.execute(
      database,
    );
    const read = async (id: string) => (await new HabitStore(database).get(ana, id))?.archivedOn;
    await migrate(database);
    expect(await read(old)).toBe('2025-05-05');
    const archive = (is: boolean) => sql`update habits set archived = ${is} where id = ${late}`.execute(database);
    await archive(true);
    expect(await read(late)).toMatch(/^\d{4}-\d\d-\d\d$/);
    await archive(false);
    expect(await read(late)).toBeUndefined();
  });
});

describe('the rules of several rows', () => {
  it('let an account have 500 habits, also when two make the last one at the same moment', async () => {
    const database = await givenADatabase();
    const [ana, bo] = [await signUp(database, 'ana@example.com'), await signUp(database, 'bo@example.com')];
    await sql`insert into habits (account_id, name) select ${ana}::uuid, 'n' || n from generate_series(1, 499) n`.execute(
      database,
    );
    const one = (accountId: string) =>
      database.insertInto('habits').values({ account_id: accountId, name: 'More' }).execute();
    const outcomes = await Promise.allSettled([one(ana), one(ana), one(ana)]);
    const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as object] : []));
    expect(refused).toMatchObject([{ constraint: 'habits_limit' }, { constraint: 'habits_limit' }]);
    await one(bo);
    const { rows } = await sql<{ position: number }>`select position from habits where account_id = ${ana}`.execute(
      database,
    );
    expect(rows.map(({ position }) => position).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 500 }, (_, index) => index + 1),
    );
  });

  it('let a habit keep its kind, and have days of that kind only', async () => {
    const database = await givenADatabase();
    const ana = await signUp(database, 'ana@example.com');
    const id = await writeAsBefore(database, ana, 'Read', []);
    const goal = JSON.stringify({ direction: 'at-least', target: 1, unit: '' });
    const measure = database.updateTable('habits').set({ kind: 'measurable', goal }).where('id', '=', id).execute();
    await expect(measure).rejects.toMatchObject({ code: '23514', constraint: 'habits_kind_stays' });
    const entry = { account_id: ana, habit_id: id, date: '2026-02-28' };
    const amount = database
      .insertInto('entries')
      .values({ ...entry, state: 'measured', amount: 1 })
      .execute();
    await expect(amount).rejects.toMatchObject({ code: '23514', constraint: 'entries_fits_habit' });
    await database
      .insertInto('entries')
      .values({ ...entry, state: 'skipped' })
      .execute();
    const update = database.updateTable('entries').set({ state: 'measured', amount: 1 }).execute();
    await expect(update).rejects.toMatchObject({ code: '23514', constraint: 'entries_fits_habit' });
  });
});

describe('the numbers of changes', () => {
  it('become visible in their order: whoever changes an account waits for the one before', async () => {
    const database = await givenADatabase();
    const [ana, bo] = [await signUp(database, 'ana@example.com'), await signUp(database, 'bo@example.com')];
    const feed = new ChangeStore(database);
    const order: string[] = [];
    const rename = (name: string) => new HabitStore(database).create(ana, newHabit(name)).then(() => order.push(name));
    let second: Promise<unknown> | undefined;
    await database.transaction().execute(async (transaction) => {
      await new HabitStore(transaction).create(ana, newHabit('first'));
      second = rename('second');
      await new HabitStore(database).create(bo, newHabit('of somebody else'));
      expect(await feed.list(ana, { since: '0', limit: 10 })).toMatchObject({ items: [] });
      order.push('first');
    });
    await second;
    expect(order).toEqual(['first', 'second']);
    const { items } = await feed.list(ana, { since: '0', limit: 10 });
    expect(items).toMatchObject([{ habit: { name: 'first' } }, { habit: { name: 'second' } }]);
  });

  it('cost nobody a deadlock, whatever happens to the same habits at once', async () => {
    const database = await givenADatabase();
    const ana = await signUp(database, 'ana@example.com');
    const habits = new HabitStore(database);
    const ids = await Promise.all(['a', 'b', 'c'].map(async (name) => (await habits.create(ana, newHabit(name))).id));
    const entries = new EntryStore(database);
    // Another turn deletes the habit at any moment, and that is all that may be wrong.
    const ifGone = (error: unknown): void => {
      expect(error).toMatchObject({ code: 'not-found' });
    };
    const turn = async (id: string): Promise<void> => {
      for (let time = 0; time < 15; time += 1) {
        await habits.update(ana, id, { name: `n${time}` }, undefined);
        const written = { state: 'done' as const, note: '', editedAt: new Date() };
        await Promise.all(
          ids.map((habitId) => entries.put(ana, { habitId, date: '2026-02-28' }, written, undefined)),
        ).catch(ifGone);
        await sql`update habits set position = position + 1 where account_id = ${ana} and take_turn(${ana})`.execute(
          database,
        );
        await habits.remove(ana, id, undefined);
        await habits.create(ana, { ...newHabit('again'), id });
      }
    };
    await Promise.all(ids.map(turn));
    expect(await habits.list(ana, {})).toHaveLength(3);
  });

  it('and all that is numbered go with the account', async () => {
    const database = await givenADatabase();
    const ana = await signUp(database, 'ana@example.com');
    const id = await writeAsBefore(database, ana, 'Read', ['2026-02-27', '2026-02-28']);
    await sql`insert into pauses (account_id, habit_id, from_date) values (${ana}, ${id}, '2026-03-01')`.execute(
      database,
    );
    await sql`delete from entries where date = '2026-02-28'`.execute(database);
    await database.deleteFrom('accounts').where('id', '=', ana).execute();
    for (const table of ['habits', 'entries', 'pauses', 'deletions'] as const) {
      expect(await database.selectFrom(table).selectAll().execute()).toEqual([]);
    }
  });
});

function newHabit(name: string) {
  return {
    name,
    question: '',
    description: '',
    schedule: { kind: 'daily' as const },
    color: 'green' as const,
    icon: '',
    tags: [],
  };
}
