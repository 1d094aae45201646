import type { Habit } from '../habits/schemas';
import type { Pause } from '../pauses/schemas';
import { describeApi } from '../testing/describe-api';
import type { Visitor } from '../testing/visitor';
import type { Change, Changes } from './schemas';

const instant = expect.stringMatching(/^\d{4}-.+Z$/) as string;

describeApi('changes', (api) => {
  const givenSomebody = async () => {
    api().now = new Date('2026-03-01T12:00:00.123Z');
    const visitor = api().visitor();
    await visitor.signUp('UTC');
    return { visitor, since: (place: string, more = '') => changesSince(visitor, place, more) };
  };

  const changesSince = (visitor: Visitor, place: string, more = '') =>
    visitor.ask<Changes>('GET', `/changes?since=${place}${more}`);

  it('are the habits, days and pauses of an account as they are, in the order in which they changed', async () => {
    const { visitor, since } = await givenSomebody();
    const goal = { direction: 'at-least', target: 0.1, unit: 'km' };
    const habit = await visitor.ask<Habit>('POST', '/habits', { body: { name: 'Run', goal, tags: ['a', '"b"'] } });
    const entry = await visitor.ask('PUT', `/habits/${habit.id}/entries/2026-02-28`, {
      body: { state: 'measured', amount: 0.3, note: 'a "b"\n\\u0041' },
    });
    const pause = await visitor.ask<Pause>('POST', '/pauses', { body: { habitId: habit.id, from: '2026-03-01' } });
    expect(await since('0')).toEqual({
      items: [
        { kind: 'habit', habit },
        { kind: 'entry', entry },
        { kind: 'pause', pause },
      ],
      next: pause.version,
      hasMore: false,
    });
    const renamed = await visitor.change<Habit>(`/habits/${habit.id}`, habit, { name: 'Walk' });
    expect((await since('0')).items.map(({ kind }) => kind)).toEqual(['entry', 'pause', 'habit']);
    expect((await since(pause.version)).items).toEqual([{ kind: 'habit', habit: renamed }]);
    expect(await since(renamed.version)).toEqual({ items: [], next: renamed.version, hasMore: false });
  });

  it('tell what is gone', async () => {
    const { visitor, since } = await givenSomebody();
    const habit = await visitor.createHabit();
    await visitor.tick(habit.id, '2026-02-28');
    const pause = await visitor.ask<Pause>('POST', '/pauses', { body: { from: '2026-03-01' } });
    const { next } = await since('0');
    await visitor.send('DELETE', `/habits/${habit.id}/entries/2026-02-28`);
    await visitor.send('DELETE', `/pauses/${pause.id}`, { headers: { 'if-match': `"${pause.version}"` } });
    expect((await since(next)).items).toEqual([
      { kind: 'entry-deleted', habitId: habit.id, date: '2026-02-28', deletedAt: '2026-03-01T12:00:00.123Z' },
      { kind: 'pause-deleted', pauseId: pause.id, deletedAt: instant },
    ]);
    await visitor.tick(habit.id, '2026-02-28');
    const kinds = async (place: string) => (await since(place)).items.map(({ kind }) => kind);
    expect(await kinds(next)).toEqual(['pause-deleted', 'entry']);
    await visitor.send('DELETE', `/habits/${habit.id}`, { headers: { 'if-match': `"${habit.version}"` } });
    expect(await kinds(next)).toEqual(['pause-deleted', 'habit-deleted']);
    expect(await kinds('0')).toEqual(['pause-deleted', 'habit-deleted']);
  });

  it('tell of the pauses that go with a habit, and of a habit that comes back that its days before are gone', async () => {
    const { visitor, since } = await givenSomebody();
    const habit = await visitor.createHabit();
    const pause = await visitor.ask<Pause>('POST', '/pauses', { body: { habitId: habit.id, from: '2026-03-01' } });
    await visitor.send('DELETE', `/habits/${habit.id}`, { headers: { 'if-match': `"${habit.version}"` } });
    const again = await visitor.ask<Habit>('POST', '/habits', { body: { id: habit.id, name: 'Again' } });
    expect((await since(pause.version)).items).toEqual([
      { kind: 'habit-deleted', habitId: habit.id, deletedAt: instant },
      { kind: 'pause-deleted', pauseId: pause.id, deletedAt: instant },
      { kind: 'habit', habit: again },
    ]);
  });

  it('are read in parts', async () => {
    const { visitor, since } = await givenSomebody();
    const { id } = await visitor.createHabit();
    for (const day of [1, 2, 3, 4]) await visitor.tick(id, `2026-02-0${day}`);
    const seen: Change[] = [];
    for (let place = '0', hasMore = true; hasMore;) {
      const part = await since(place, '&limit=2');
      expect(part.items.length).toBeLessThanOrEqual(2);
      seen.push(...part.items);
      ({ next: place, hasMore } = part);
    }
    expect(seen).toEqual((await since('0')).items);
    expect(seen).toHaveLength(5);
  });

  it('are those of the account only', async () => {
    const { since } = await givenSomebody();
    const { visitor: other } = await givenSomebody();
    const { id } = await other.createHabit();
    await other.tick(id, '2026-02-28');
    expect(await since('0')).toEqual({ items: [], next: '0', hasMore: false });
  });

  it.each(['since=-1', 'since=x', `since=${'9'.repeat(19)}`, 'since=0&limit=0', 'since=0&limit=1001'])(
    'refuse %s',
    async (query) => {
      const { visitor } = await givenSomebody();
      expect(await visitor.fail('GET', `/changes?${query}`)).toMatchObject({ status: 422 });
    },
  );

  it('reach a reader in order and none is missed, while many write at once', async () => {
    const { visitor, since } = await givenSomebody();
    const ids: string[] = [];
    for (const name of ['one', 'two', 'three', 'four']) ids.push((await visitor.createHabit(name)).id);
    const write = async (id: string, turn: number) => {
      for (let day = 10; day <= 17; day += 1) await visitor.tick(id, `2025-0${turn + 1}-${day}`);
    };
    const batch = async (turn: number) => {
      const items = ids.map((habitId) => ({ habitId, date: `2025-12-${String(turn + 10)}`, state: 'done' }));
      await visitor.ask('POST', '/entries/batch', { body: { items: turn % 2 === 0 ? items : items.toReversed() } });
    };
    const writers = { areDone: false };
    const writing = Promise.all([...ids.map(write), ...Array.from({ length: 10 }, (_, turn) => batch(turn))]).finally(
      () => (writers.areDone = true),
    );
    const seen: Change[] = [];
    for (let place = '0', isLast = false; !isLast;) {
      isLast = writers.areDone;
      const { items, next } = await since(place, '&limit=7');
      seen.push(...items);
      if (items.length > 0) isLast = false;
      place = next;
    }
    await writing;
    const { items } = await since('0', '&limit=1000');
    expect(seen).toEqual(items);
    expect(items).toHaveLength(4 + 4 * 8 + 10 * 4);
  });
});
