import { sql } from 'kysely';
import type { Habit } from '../habits/schemas';
import { describeApi } from '../testing/describe-api';
import type { Statistics } from './schemas';

describeApi('statistics', (api) => {
  const givenDays = async (...days: readonly string[]) => {
    api().now = new Date('2026-03-01T12:00:00Z');
    const visitor = api().visitor();
    await visitor.signUp('UTC');
    const habit = await visitor.createHabit();
    for (const day of days) await visitor.tick(habit.id, day);
    const read = (query = '') => visitor.ask<Statistics>('GET', `/habits/${habit.id}/statistics${query}`);
    return { visitor, habit, read };
  };

  it('are the figures of the year up to today', async () => {
    const { habit, read } = await givenDays('2026-02-25', '2026-02-27', '2026-02-28', '2026-03-01');
    const { scores, totals, ...rest } = await read();
    expect(rest).toMatchObject({
      habitId: habit.id,
      from: '2025-03-02',
      to: '2026-03-01',
      streaks: {
        current: { from: '2026-02-27', to: '2026-03-01', length: 3, unit: 'day' },
        best: [{ length: 3 }, { from: '2026-02-25', to: '2026-02-25', length: 1 }],
      },
      completion: { done: 4, due: 5, rate: 0.8 },
    });
    expect(totals).toHaveLength(13);
    expect(totals.slice(-2)).toEqual([
      { from: '2026-02-01', to: '2026-02-28', total: 3 },
      { from: '2026-03-01', to: '2026-03-01', total: 1 },
    ]);
    // reference: each day moves the score by 1 - 0.5 ** (1 / 13) of what is missing.
    const step = 1 - 0.5 ** (1 / 13);
    expect(scores.map(({ date }) => date)).toEqual([
      '2026-02-25',
      '2026-02-26',
      '2026-02-27',
      '2026-02-28',
      '2026-03-01',
    ]);
    expect(scores[0]?.score).toBeCloseTo(step, 10);
    expect(scores[1]?.score).toBeCloseTo(step * (1 - step), 10);
  });

  it('of an archived habit end on the day since which it rests', async () => {
    const { visitor, habit, read } = await givenDays('2026-02-10', '2026-02-11', '2026-02-20');
    await visitor.change(`/habits/${habit.id}`, habit, { archived: true, archivedOn: '2026-02-12' });
    const { scores, totals, streaks, completion } = await read('?from=2026-02-01&to=2026-03-01');
    expect(scores.map(({ date }) => date)).toEqual(['2026-02-10', '2026-02-11', '2026-02-12']);
    expect(totals).toEqual([{ from: '2026-02-01', to: '2026-02-12', total: 2 }]);
    expect(streaks).toMatchObject({ current: { to: '2026-02-11', length: 2 }, best: [{ length: 2 }] });
    expect(completion).toMatchObject({ done: 2, due: 3 });
    const after = await read('?from=2026-02-13&to=2026-03-01');
    expect(after).toMatchObject({ scores: [], totals: [], streaks: { current: { length: 2 } } });
    expect(after).not.toHaveProperty('completion');
  });

  it('are of the days and periods that are asked for', async () => {
    const { read } = await givenDays('2026-02-01', '2026-02-02', '2026-02-09');
    const { scores, totals, completion } = await read('?from=2026-02-02&to=2026-02-10&period=week');
    expect(scores).toHaveLength(9);
    expect(completion).toMatchObject({ done: 2, due: 9 });
    expect(totals).toEqual([
      { from: '2026-02-02', to: '2026-02-08', total: 1 },
      { from: '2026-02-09', to: '2026-02-10', total: 1 },
    ]);
  });

  it('add up amounts, and leave pauses out', async () => {
    const { visitor } = await givenDays();
    const goal = { direction: 'at-least', target: 2, unit: 'km' };
    const { id } = await visitor.ask<Habit>('POST', '/habits', { body: { name: 'Run', goal } });
    for (const [date, amount] of [
      ['2026-02-26', 0.1],
      ['2026-02-28', 2.2],
    ] as const) {
      await visitor.ask('PUT', `/habits/${id}/entries/${date}`, { body: { state: 'measured', amount } });
    }
    await visitor.ask('POST', '/pauses', { body: { from: '2026-02-27', to: '2026-02-27' } });
    const read = () =>
      visitor.ask<Statistics>('GET', `/habits/${id}/statistics?period=year&from=2026-01-01&to=2026-02-28`);
    expect(await read()).toMatchObject({ totals: [{ total: 2.3 }], completion: { done: 1, due: 2 } });
  });

  it('are nothing, and no error, where nothing is known', async () => {
    const { read } = await givenDays();
    const { completion, scores, streaks } = await read();
    expect({ completion, scores, streaks }).toEqual({ completion: undefined, scores: [], streaks: { best: [] } });
  });

  it('have another version after every change that they depend on, and the same after others', async () => {
    const { visitor, habit, read } = await givenDays('2026-02-27', '2026-02-28');
    const other = await visitor.createHabit('Other');
    const seen = [(await read()).version];
    const changes = {
      'a day': () => visitor.tick(habit.id, '2026-02-26'),
      'a day that is gone': () => visitor.send('DELETE', `/habits/${habit.id}/entries/2026-02-28`),
      'the habit': () => visitor.change(`/habits/${habit.id}`, habit, { schedule: { kind: 'weekly', times: 1 } }),
      'a pause of all': () => visitor.ask('POST', '/pauses', { body: { from: '2026-02-01', to: '2026-02-02' } }),
      'another first weekday': () => visitor.ask('PATCH', '/account', { body: { firstWeekday: 7 } }),
    };
    for (const [what, change] of Object.entries(changes)) {
      await change();
      const { version } = await read();
      expect({ what, isNew: !seen.includes(version) }).toEqual({ what, isNew: true });
      seen.push(version);
    }
    await visitor.tick(other.id, '2026-02-28');
    await visitor.ask('POST', '/pauses', { body: { habitId: other.id, from: '2026-02-01' } });
    expect((await read()).version).toBe(seen.at(-1));
    api().now = new Date('2026-03-02T12:00:00Z');
    expect((await read()).version).not.toBe(seen.at(-1));
  });

  it('that the caller has already are answered with 304 before anything is computed', async () => {
    const { visitor, habit, read } = await givenDays('2026-02-27');
    const { version } = await read();
    // Nobody can compute with this schedule, and it was written past the trigger that numbers changes.
    await api()
      .database.transaction()
      .execute(async (transaction) => {
        await sql`set local session_replication_role = replica`.execute(transaction);
        await sql`update habits set schedule = '{"kind":"no-such"}' where id = ${habit.id}`.execute(transaction);
      });
    const send = (headers: Readonly<Record<string, string>>) =>
      visitor.send('GET', `/habits/${habit.id}/statistics`, { headers });
    expect((await send({})).status).toBe(500);
    expect(await send({ 'if-none-match': `"${version}"` })).toMatchObject({
      status: 304,
      text: '',
      headers: { etag: `"${version}"` },
    });
  });

  it('that the caller has already are computed again when another day begins, in another zone or by another day start', async () => {
    const { visitor, habit, read } = await givenDays('2026-02-27');
    const status = async (version: string) => {
      const headers = { 'if-none-match': `"${version}"` };
      return (await visitor.send('GET', `/habits/${habit.id}/statistics`, { headers })).status;
    };
    const changes = {
      'another day': () => (api().now = new Date('2026-03-02T12:00:00Z')),
      'another zone, where it is tomorrow': () =>
        visitor.ask('PATCH', '/account', { body: { timeZone: 'Pacific/Kiritimati' } }),
      'another day start, which is not reached': () =>
        visitor.ask('PATCH', '/account', { body: { dayStart: '12:00' } }),
      'a day that is written': () => visitor.tick(habit.id, '2026-02-26'),
    };
    for (const [what, change] of Object.entries(changes)) {
      const { version } = await read();
      expect({ what, before: await status(version) }).toEqual({ what, before: 304 });
      await change();
      expect({ what, after: await status(version) }).toEqual({ what, after: 200 });
    }
  });

  it.each([
    ['to=2026-03-02', 'to'],
    ['from=2026-02-28&to=2026-02-27', 'from'],
    ['from=2016-03-01', 'from'],
    ['period=decade', 'period'],
  ])('refuse %s', async (query, parameter) => {
    const { visitor, habit } = await givenDays();
    expect(await visitor.fail('GET', `/habits/${habit.id}/statistics?${query}`)).toMatchObject({
      status: 422,
      errors: [{ parameter }],
    });
  });
});
