import type { Habit } from '../habits/schemas';
import { describeApi } from '../testing/describe-api';

const STANDING = { headers: { 'If-Match': '*' } };

describeApi('today', (api) => {
  it('turns the day at midnight where the person lives', async () => {
    const visitor = api().visitor();
    await visitor.signUp('America/New_York');
    api().now = new Date('2026-03-08T04:59:59Z');
    expect(await visitor.today()).toMatchObject({ date: '2026-03-07' });
    api().now = new Date('2026-03-08T05:00:00Z');
    expect(await visitor.today()).toMatchObject({ date: '2026-03-08' });
    // The clocks went forward on the 8th: this midnight comes an hour earlier.
    api().now = new Date('2026-03-09T03:59:59Z');
    expect(await visitor.today()).toMatchObject({ date: '2026-03-08' });
    api().now = new Date('2026-03-09T04:00:00Z');
    expect(await visitor.today()).toMatchObject({ date: '2026-03-09' });
  });

  it('shows the day of the new time zone at once', async () => {
    api().now = new Date('2026-03-01T12:00:00Z');
    const visitor = api().visitor();
    await visitor.signUp('UTC');
    expect(await visitor.today()).toMatchObject({ date: '2026-03-01' });
    await visitor.ask('PATCH', '/account', { body: { timeZone: 'Pacific/Kiritimati' } });
    expect(await visitor.today()).toMatchObject({ date: '2026-03-02' });
  });

  it('turns the day where the person lets it begin', async () => {
    const visitor = api().visitor();
    await visitor.signUp('Europe/Lisbon');
    await visitor.ask('PATCH', '/account', { body: { dayStart: '03:30' } });
    api().now = new Date('2026-03-01T03:29:59Z');
    expect(await visitor.today()).toMatchObject({ date: '2026-02-28' });
    api().now = new Date('2026-03-01T03:30:00Z');
    expect(await visitor.today()).toMatchObject({ date: '2026-03-01' });
  });

  it.each([
    // A day ahead of UTC, and two days behind it.
    ['Pacific/Kiritimati', '00:00', '2026-03-02'],
    ['Etc/GMT+12', '23:00', '2026-02-27'],
  ])('has the entry of the day of people in %s whose days begin at %s', async (zone, dayStart, date) => {
    api().now = new Date('2026-03-01T10:30:00Z');
    const visitor = api().visitor();
    await visitor.signUp(zone);
    await visitor.ask('PATCH', '/account', { body: { dayStart } });
    const { id } = await visitor.createHabit();
    await visitor.tick(id, date);
    expect(await visitor.today()).toMatchObject({ date, items: [{ entry: { date, state: 'done' } }] });
  });

  it('has the entry as it is elsewhere, to the last digit', async () => {
    api().now = new Date('2026-03-01T12:00:00.789Z');
    const visitor = api().visitor();
    await visitor.signUp('UTC');
    const goal = { direction: 'at-least', target: 1, unit: 'km' };
    const { id } = await visitor.ask<Habit>('POST', '/habits', { body: { name: 'Run', goal } });
    const path = `/habits/${id}/entries/2026-03-01`;
    const entry = await visitor.ask('PUT', path, { body: { state: 'measured', amount: 0.1, note: '"a"\n' } });
    expect(await visitor.today()).toMatchObject({ items: [{ entry, isDue: true, isPaused: false }] });
  });

  it.each([
    ['daily', { kind: 'daily' }, [], true],
    ['on Mondays', { kind: 'weekdays', weekdays: [1] }, [], false],
    ['on Sundays', { kind: 'weekdays', weekdays: [7] }, [], true],
    ['twice a week, done once', { kind: 'weekly', times: 2 }, ['2026-02-23'], true],
    ['twice a week, done twice', { kind: 'weekly', times: 2 }, ['2026-02-23', '2026-02-24'], false],
    ['twice a week, done once a week ago', { kind: 'weekly', times: 2 }, ['2026-02-22', '2026-02-24'], true],
    ['once a month, done last month', { kind: 'monthly', times: 1 }, ['2026-02-28'], true],
    ['once in 300 days, done 299 days ago', { kind: 'times-in-days', times: 1, days: 300 }, ['2025-05-06'], false],
    ['once in 300 days, done 300 days ago', { kind: 'times-in-days', times: 1, days: 300 }, ['2025-05-05'], true],
    ['every 2 days from yesterday', { kind: 'every-days', days: 2, start: '2026-02-28' }, [], false],
  ])('knows whether a habit is due: %s', async (_name, schedule, done, isDue) => {
    // A Sunday.
    api().now = new Date('2026-03-01T12:00:00Z');
    const visitor = api().visitor();
    await visitor.signUp('UTC');
    const { id } = await visitor.ask<Habit>('POST', '/habits', { body: { name: 'Habit', schedule } });
    for (const date of done) await visitor.tick(id, date);
    expect(await visitor.today()).toMatchObject({ items: [{ isDue }] });
  });

  it('counts weeks from the weekday of the account', async () => {
    api().now = new Date('2026-03-01T12:00:00Z');
    const visitor = api().visitor();
    await visitor.signUp('UTC');
    const schedule = { kind: 'weekly', times: 1 };
    const { id } = await visitor.ask<Habit>('POST', '/habits', { body: { name: 'Habit', schedule } });
    await visitor.tick(id, '2026-02-28');
    expect(await visitor.today()).toMatchObject({ items: [{ isDue: false }] });
    await visitor.ask('PATCH', '/account', { body: { firstWeekday: 7 } });
    expect(await visitor.today()).toMatchObject({ items: [{ isDue: true }] });
  });

  it('asks for nothing that is paused: one habit, or all', async () => {
    api().now = new Date('2026-03-01T12:00:00Z');
    const visitor = api().visitor();
    await visitor.signUp('UTC');
    const { id } = await visitor.createHabit('one');
    await visitor.createHabit('two');
    const paused = async () => (await visitor.today()).items.map(({ isDue, isPaused }) => [isDue, isPaused]);
    await visitor.ask('POST', '/pauses', { body: { habitId: id, from: '2026-03-01', to: '2026-03-01' } });
    await visitor.ask('POST', '/pauses', { body: { from: '2026-02-01', to: '2026-02-28' } });
    await visitor.ask('POST', '/pauses', { body: { from: '2026-03-02' } });
    expect(await paused()).toEqual([
      [false, true],
      [true, false],
    ]);
    await visitor.ask('POST', '/pauses', { body: { from: '2020-01-01' } });
    expect(await paused()).toEqual([
      [false, true],
      [false, true],
    ]);
  });

  it('is empty for somebody without habits', async () => {
    api().now = new Date('2026-03-01T12:00:00Z');
    const visitor = api().visitor();
    await visitor.signUp('UTC');
    expect(await visitor.today()).toEqual({ date: '2026-03-01', items: [] });
  });

  it('leaves out what is archived and what belongs to others', async () => {
    const other = api().visitor();
    await other.signUp();
    await other.createHabit('Not yours');
    const visitor = api().visitor();
    await visitor.signUp();
    const habit = await visitor.createHabit('Archived');
    await visitor.createHabit('Kept');
    await visitor.change(`/habits/${habit.id}`, habit, { archived: true });
    const { items } = await visitor.today();
    expect(items.map(({ habit }) => habit.name)).toEqual(['Kept']);
  });

  it('is as it stands after every change, and said in short to whoever has it already', async () => {
    api().now = new Date('2026-03-01T12:00:00Z');
    const visitor = api().visitor();
    await visitor.signUp('UTC');
    const { id } = await visitor.createHabit('one');
    const other = await visitor.createHabit('two');
    const { id: pause } = await visitor.ask<{ id: string }>('POST', '/pauses', { body: { from: '2026-04-01' } });
    const changes: readonly (readonly [string, () => Promise<unknown>])[] = [
      ['a day is written', () => visitor.tick(id, '2026-03-01')],
      ['a day is emptied', () => visitor.ask('DELETE', `/habits/${id}/entries/2026-03-01`)],
      ['a pause is changed', () => visitor.ask('DELETE', `/pauses/${pause}`, STANDING)],
      ['habits change places', () => visitor.ask('PUT', '/habits/order', { body: { ids: [other.id, id] } })],
      ['a habit goes', () => visitor.ask('DELETE', `/habits/${other.id}`, STANDING)],
      ['weeks begin elsewhere', () => visitor.ask('PATCH', '/account', { body: { firstWeekday: 7 } })],
      ['people move', () => visitor.ask('PATCH', '/account', { body: { timeZone: 'Pacific/Kiritimati' } })],
    ];
    const told: string[] = [];
    for (const [what, change] of changes) {
      const before = await visitor.send('GET', '/today');
      const again = await visitor.send('GET', '/today');
      expect([what, again.text, again.headers.etag]).toEqual([what, before.text, before.headers.etag]);
      const headers = { 'If-None-Match': before.headers.etag ?? '' };
      const short = await visitor.send('GET', '/today', { headers });
      expect([what, short.status, short.text]).toEqual([what, 304, '']);
      await change();
      const after = await visitor.send('GET', '/today', { headers });
      expect([what, after.status]).toEqual([what, 200]);
      told.push(after.headers.etag ?? '');
    }
    expect(new Set(told).size).toBe(changes.length);
    expect((await visitor.today()).items.map(({ habit }) => habit.name)).toEqual(['one']);
  });

  it('is computed where it is too long to be kept', async () => {
    const visitor = api().visitor();
    await visitor.signUp();
    for (let habit = 0; habit < 40; habit += 1)
      await visitor.ask('POST', '/habits', { body: { name: `${habit}`, description: 'x'.repeat(2000) } });
    expect((await visitor.today()).items).toHaveLength(40);
    expect((await visitor.today()).items).toHaveLength(40);
  });
});
