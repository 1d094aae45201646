import { describeApi } from '../testing/describe-api';

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

  it('counts the streak, which an undone today does not break', async () => {
    api().now = new Date('2026-03-01T12:00:00Z');
    const visitor = api().visitor();
    await visitor.signUp('UTC');
    const { id } = await visitor.createHabit();
    for (const day of ['2026-02-20', '2026-02-26', '2026-02-27', '2026-02-28']) await visitor.tick(id, day);
    expect(await visitor.today()).toMatchObject({
      items: [{ done: false, streak: { current: 3, best: 3, unit: 'day' } }],
    });
    await visitor.tick(id, '2026-03-01');
    expect(await visitor.today()).toMatchObject({ items: [{ done: true, streak: { current: 4, best: 4 } }] });
    api().now = new Date('2026-03-03T12:00:00Z');
    expect(await visitor.today()).toMatchObject({ items: [{ done: false, streak: { current: 0, best: 4 } }] });
  });

  it('leaves out what is archived and what belongs to others', async () => {
    const other = api().visitor();
    await other.signUp();
    await other.createHabit('Not yours');
    const visitor = api().visitor();
    await visitor.signUp();
    const { id } = await visitor.createHabit('Archived');
    await visitor.createHabit('Kept');
    await visitor.ask('PATCH', `/habits/${id}`, { body: { archived: true } });
    const { items } = await visitor.today();
    expect(items.map(({ habit }) => habit.name)).toEqual(['Kept']);
  });
});
