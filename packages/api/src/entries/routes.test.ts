import { describeApi } from '../testing/describe-api';

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
      expect(JSON.parse(text)).toEqual({ habitId: id, date: '2026-02-28', value: 'done' });
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
    expect(await visitor.today()).toMatchObject({ items: [{ done: false }] });
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
    const problem = await visitor.fail('PUT', `/habits/${id}/entries/${date}`, { body: { value: 'done' } });
    expect(problem).toMatchObject({ status: 422, errors: [{ parameter: 'date' }] });
  });

  it('refuses a day that is still to come where the person lives', async () => {
    const visitor = api().visitor();
    await visitor.signUp('Pacific/Auckland');
    const { id } = await visitor.createHabit();
    expect((await visitor.tick(id, '2026-03-02')).status).toBe(200);
    await visitor.ask('PATCH', '/account', { body: { timeZone: 'UTC' } });
    const problem = await visitor.fail('PUT', `/habits/${id}/entries/2026-03-02`, { body: { value: 'done' } });
    expect(problem.detail).toContain('today is 2026-03-01');
  });
});
