import { randomUUID } from 'node:crypto';
import type { Habit } from '../habits/schemas';
import { describeApi } from '../testing/describe-api';
import type { Entry } from './schemas';

describeApi('entries', (api) => {
  beforeEach(() => {
    api().now = new Date('2026-03-01T12:00:00Z');
  });

  it('ticks a day any number of times and once', async () => {
    const visitor = api().visitor();
    await visitor.signUp();
    const { id } = await visitor.createHabit();
    const answers = [await visitor.tick(id, '2026-02-28'), await visitor.tick(id, '2026-02-28')];
    for (const { status, text } of answers) {
      expect(status).toBe(200);
      expect(JSON.parse(text)).toMatchObject({ habitId: id, date: '2026-02-28', state: 'done', note: '' });
    }
    expect(await api().database.selectFrom('entries').select('date').where('habit_id', '=', id).execute()).toEqual([
      { date: '2026-02-28' },
    ]);
  });

  it('ticks the same day from many places at once', async () => {
    const visitor = api().visitor();
    await visitor.signUp();
    const { id } = await visitor.createHabit();
    const answers = await Promise.all(Array.from({ length: 8 }, () => visitor.tick(id, '2026-03-01')));
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
  });

  it('unticks a day, also one that was empty', async () => {
    const visitor = api().visitor();
    await visitor.signUp();
    const { id } = await visitor.createHabit();
    await visitor.tick(id, '2026-03-01');
    for (let time = 0; time < 2; time += 1) {
      expect((await visitor.send('DELETE', `/habits/${id}/entries/2026-03-01`)).status).toBe(204);
    }
    expect((await visitor.today()).items[0]?.entry).toBeUndefined();
  });

  it('knows the leap day of a leap year and refuses it in others', async () => {
    const visitor = api().visitor();
    await visitor.signUp();
    const { id } = await visitor.createHabit();
    expect((await visitor.tick(id, '2024-02-29')).status).toBe(200);
    expect((await visitor.tick(id, '2025-02-29')).status).toBe(422);
  });

  it.each([
    '2026-02-30',
    '2026-1-1',
    'today',
    '20260101',
    '2026-01-01T00:00:00Z',
    '0000-01-01',
    '1899-12-31',
    '99999-01-01',
  ])('refuses %s as a day', async (date) => {
    const visitor = api().visitor();
    await visitor.signUp();
    const { id } = await visitor.createHabit();
    const problem = await visitor.fail('PUT', `/habits/${id}/entries/${date}`, { body: { state: 'done' } });
    expect(problem).toMatchObject({ status: 422, errors: [{ parameter: 'date' }] });
  });

  it('refuses a day that is still to come where the person lives', async () => {
    const visitor = api().visitor();
    await visitor.signUp('Pacific/Auckland');
    const { id } = await visitor.createHabit();
    expect((await visitor.tick(id, '2026-03-02')).status).toBe(200);
    await visitor.ask('PATCH', '/account', { body: { timeZone: 'UTC' } });
    const problem = await visitor.fail('PUT', `/habits/${id}/entries/2026-03-02`, { body: { state: 'done' } });
    expect(problem.detail).toContain('today is 2026-03-01');
  });

  it('refuses a day that has not begun, for somebody whose days begin late', async () => {
    const visitor = api().visitor();
    await visitor.signUp('UTC');
    const { id } = await visitor.createHabit();
    await visitor.ask('PATCH', '/account', { body: { dayStart: '12:01' } });
    expect(await visitor.today()).toMatchObject({ date: '2026-02-28' });
    expect((await visitor.tick(id, '2026-02-28')).status).toBe(200);
    expect(await visitor.fail('PUT', `/habits/${id}/entries/2026-03-01`, { body: { state: 'done' } })).toMatchObject({
      status: 422,
      errors: [{ parameter: 'date' }],
    });
  });

  it.each([
    ['yes-no', { state: 'measured', amount: 2 }],
    ['measurable', { state: 'done' }],
    ['measurable', { state: 'not-done' }],
  ])('refuses of a %s habit %j', async (kind, body) => {
    const visitor = api().visitor();
    await visitor.signUp();
    const goal = kind === 'measurable' ? { direction: 'at-least', target: 1, unit: 'km' } : undefined;
    const { id } = await visitor.ask<Habit>('POST', '/habits', { body: { name: 'Run', goal } });
    const problem = await visitor.fail('PUT', `/habits/${id}/entries/2026-03-01`, { body });
    expect(problem).toMatchObject({ status: 422, errors: [{ pointer: '#/state' }] });
    const item = { habitId: id, date: '2026-03-01', ...body };
    const batch = { body: { items: [{ habitId: id, date: '2026-02-28', state: 'skipped' }, item] } };
    expect(await visitor.fail('POST', '/entries/batch', batch)).toMatchObject({
      status: 422,
      errors: [{ pointer: '#/items/1/state' }],
    });
    expect(await visitor.ask('GET', '/entries')).toEqual({ items: [] });
  });

  it.each([
    [{ state: 'measured' }],
    [{ state: 'done', amount: 1 }],
    [{ state: 'unknown' }],
    [{ state: 'measured', amount: -1 }],
    [{ state: 'measured', amount: 0.0001 }],
    [{ state: 'maybe' }],
    [{ state: 'done', editedAt: 'yesterday' }],
  ])('refuses %j', async (body) => {
    const visitor = api().visitor();
    await visitor.signUp();
    const { id } = await visitor.createHabit();
    expect(await visitor.fail('PUT', `/habits/${id}/entries/2026-03-01`, { body })).toMatchObject({ status: 422 });
  });
});

describeApi(
  'a batch of entries',
  (api) => {
    const givenHabits = async () => {
      api().now = new Date('2026-03-01T12:00:00Z');
      const visitor = api().visitor();
      await visitor.signUp('UTC');
      const goal = { direction: 'at-most', target: 2, unit: 'cups' };
      const read = await visitor.createHabit();
      const coffee = await visitor.ask<Habit>('POST', '/habits', { body: { name: 'Coffee', goal } });
      const batch = (items: readonly object[]) =>
        visitor.ask<{ items: Entry[] }>('POST', '/entries/batch', { body: { items } });
      return { visitor, read: read.id, coffee: coffee.id, batch };
    };

    it('writes and empties days of several habits and says what stands, in its order', async () => {
      const { visitor, read, coffee, batch } = await givenHabits();
      await visitor.tick(read, '2026-02-27');
      const { items } = await batch([
        { habitId: coffee, date: '2026-02-28', state: 'measured', amount: 1.5, note: 'strong' },
        { habitId: read, date: '2026-02-27', state: 'absent' },
        { habitId: read.toUpperCase(), date: '2026-03-01', state: 'done' },
      ]);
      expect(items).toMatchObject([
        { habitId: coffee, date: '2026-02-28', state: 'measured', amount: 1.5, note: 'strong' },
        { habitId: read, date: '2026-03-01', state: 'done' },
      ]);
      expect(await visitor.ask('GET', '/entries')).toEqual({ items: items.toReversed() });
    });

    it('lets the later edit win, also over emptying', async () => {
      const { read, batch } = await givenHabits();
      const day = (date: string, more: object) => ({ habitId: read, date, ...more });
      const { items: before } = await batch([
        day('2026-02-01', { state: 'done', editedAt: '2026-03-01T10:00:00Z' }),
        day('2026-02-02', { state: 'done', editedAt: '2026-03-01T10:00:00Z' }),
        day('2026-02-03', { state: 'done', editedAt: '2026-03-01T10:00:00Z' }),
      ]);
      const { items } = await batch([
        day('2026-02-01', { state: 'skipped', editedAt: '2026-03-01T09:00:00Z' }),
        day('2026-02-02', { state: 'absent', editedAt: '2026-03-01T09:00:00Z' }),
        day('2026-02-03', { state: 'absent', editedAt: '2026-03-01T11:00:00Z' }),
      ]);
      expect(items).toEqual(before.slice(0, 2));
      const late = day('2026-02-03', { state: 'done', editedAt: '2026-03-01T10:30:00Z' });
      expect(await batch([late])).toEqual({ items: [] });
    });

    it('writes nothing when one item is refused, and points at it', async () => {
      const { visitor, read, batch } = await givenHabits();
      const good = { habitId: read, date: '2026-03-01', state: 'done' };
      const refused = (item: object) => visitor.fail('POST', '/entries/batch', { body: { items: [good, item] } });
      expect(await refused({ ...good, habitId: randomUUID() })).toMatchObject({
        status: 404,
        errors: [{ pointer: '#/items/1/habitId' }],
      });
      expect(await refused({ ...good, date: '2026-03-02' })).toMatchObject({
        status: 422,
        errors: [{ pointer: '#/items/1/date' }],
      });
      expect(await refused(good)).toMatchObject({ status: 422, errors: [{ pointer: '#/items' }] });
      expect(await visitor.fail('POST', '/entries/batch', { body: { items: [] } })).toMatchObject({ status: 422 });
      expect(await visitor.ask('GET', '/entries')).toEqual({ items: [] });
      expect((await batch([good])).items).toHaveLength(1);
    });

    it('takes as many days as a batch can have, with notes as long as they can be, and no more', async () => {
      const { visitor, read, batch } = await givenHabits();
      const first = new Date('2024-10-01T00:00:00Z').getTime();
      const items = Array.from({ length: 501 }, (_, day) => ({
        habitId: read,
        date: new Date(first + day * 86_400_000).toISOString().slice(0, 10),
        state: 'done',
        note: '語'.repeat(2000),
      }));
      const most = items.slice(0, 500);
      const { items: written } = await batch(most);
      expect(written.map(({ date, note }) => [date, note.length])).toEqual(most.map(({ date }) => [date, 2000]));
      expect(await visitor.fail('POST', '/entries/batch', { body: { items } })).toMatchObject({
        status: 422,
        errors: [{ pointer: '#/items' }],
      });
      const padded = { items: [{ ...items[0], note: 'a'.repeat(4 * 1024 * 1024) }] };
      expect(await visitor.fail('POST', '/entries/batch', { body: padded })).toMatchObject({ status: 413 });
    });
  },
  // As long as a statement may take elsewhere: hundreds of long notes on a busy machine.
  { statementTimeout: 5000 },
);

describeApi('a range of entries', (api) => {
  const givenDays = async () => {
    api().now = new Date('2026-03-01T12:00:00Z');
    const visitor = api().visitor();
    await visitor.signUp('UTC');
    const ids = [(await visitor.createHabit('one')).id, (await visitor.createHabit('two')).id].sort().reverse();
    for (const date of ['2026-02-25', '2026-02-26', '2026-02-27']) for (const id of ids) await visitor.tick(id, date);
    const list = (query: string) => visitor.ask<{ items: Entry[]; next?: string }>('GET', `/entries${query}`);
    return { visitor, ids, list };
  };

  it('has the newest day first, of all habits or one, within its days', async () => {
    const { ids, list } = await givenDays();
    const days = async (query: string) => (await list(query)).items.map(({ date }) => date.slice(8)).join(' ');
    expect(await days('')).toBe('27 27 26 26 25 25');
    expect(await days(`?habitId=${ids[0] ?? ''}`)).toBe('27 26 25');
    expect(await days('?from=2026-02-26')).toBe('27 27 26 26');
    expect(await days('?to=2026-02-26&from=2026-02-26')).toBe('26 26');
    expect(await days('?from=2026-02-28')).toBe('');
  });

  it('is read page by page without losing or repeating a day, also while days are written', async () => {
    const { visitor, ids, list } = await givenDays();
    const seen: string[] = [];
    let cursor = '';
    do {
      const { items, next } = await list(`?limit=1${cursor}`);
      seen.push(...items.map(({ date, habitId }) => `${date} ${ids.indexOf(habitId)}`));
      cursor = next === undefined ? '' : `&cursor=${next}`;
      await visitor.tick(ids[0] ?? '', '2026-02-28');
    } while (cursor !== '');
    expect(seen).toEqual([27, 26, 25].flatMap((day) => [0, 1].map((habit) => `2026-02-${day} ${habit}`)));
  });

  it.each(['cursor=x', 'cursor=W10', 'cursor=WyJhIiwiYiJd', 'limit=0', 'limit=1001', 'from=today', 'more=1'])(
    'refuses %s',
    async (query) => {
      const { visitor } = await givenDays();
      expect(await visitor.fail('GET', `/entries?${query}`)).toMatchObject({ status: 422 });
    },
  );

  it('of a habit that nobody has is no empty list', async () => {
    const { visitor } = await givenDays();
    expect(await visitor.fail('GET', `/entries?habitId=${randomUUID()}`)).toMatchObject({ status: 404 });
  });
});
