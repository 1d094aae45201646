import { randomUUID } from 'node:crypto';
import { describeApi } from '../testing/describe-api';
import type { Habit } from './schemas';

describeApi('habits', (api) => {
  it('creates a habit under a tidy name and finds it again', async () => {
    const visitor = api().visitor();
    await visitor.signUp();
    const habit = await visitor.createHabit('  Read ten pages ');
    expect(habit).toMatchObject({ name: 'Read ten pages', archived: false });
    expect(await visitor.ask('GET', `/habits/${habit.id}`)).toEqual(habit);
  });

  it('keeps everything that a person says of a habit', async () => {
    const visitor = api().visitor();
    await visitor.signUp();
    const said = {
      name: 'Run',
      question: 'How far?',
      description: 'Slowly\nand often',
      schedule: { kind: 'weekdays', weekdays: [1, 3] },
      goal: { direction: 'at-least', target: 7.5, unit: 'km' },
      color: 'teal',
      icon: '🏃',
      tags: ['body', 'outside'],
    };
    const habit = await visitor.ask<Habit>('POST', '/habits', { body: said });
    expect(habit).toMatchObject({ ...said, kind: 'measurable', archived: false });
    expect(await visitor.ask('GET', `/habits/${habit.id}`)).toEqual(habit);
  });

  it('creates a habit once for an id that the device chose, however often it is sent', async () => {
    const visitor = api().visitor();
    await visitor.signUp();
    const body = { id: randomUUID(), name: 'Read' };
    const answers = await Promise.all([1, 2, 3].map(() => visitor.ask<Habit>('POST', '/habits', { body })));
    const renamed = await visitor.ask<Habit>('POST', '/habits', { body: { ...body, name: 'Write' } });
    for (const habit of [...answers, renamed]) expect(habit).toEqual({ ...habit, id: body.id, name: 'Read' });
    expect((await visitor.ask<{ items: Habit[] }>('GET', '/habits')).items).toHaveLength(1);
  });

  it('refuses an id that is taken in another account and shows nothing of it', async () => {
    const owner = api().visitor();
    await owner.signUp();
    const { id } = await owner.createHabit('Secret');
    const visitor = api().visitor();
    await visitor.signUp();
    const problem = await visitor.fail('POST', '/habits', { body: { id, name: 'Read' } });
    expect(problem).toMatchObject({ status: 422, errors: [{ pointer: '#/id' }] });
    expect(await visitor.ask('GET', '/habits')).toEqual({ items: [] });
  });

  it('changes what is sent and nothing else, under a new version', async () => {
    const visitor = api().visitor();
    await visitor.signUp();
    const habit = await visitor.createHabit();
    const renamed = await visitor.change<Habit>(`/habits/${habit.id}`, habit, { name: 'Walk' });
    expect(renamed).toEqual({ ...habit, name: 'Walk', version: renamed.version, updatedAt: renamed.updatedAt });
    expect(Number(renamed.version)).toBeGreaterThan(Number(habit.version));
    const archived = await visitor.change<Habit>(`/habits/${habit.id}`, renamed, { archived: true });
    expect(archived).toMatchObject({ name: 'Walk', archived: true });
    expect(await visitor.change(`/habits/${habit.id}`, archived, { archived: false })).toMatchObject({
      archived: false,
    });
  });

  it('gives no goal to a yes-no habit, which would change its kind', async () => {
    const visitor = api().visitor();
    await visitor.signUp();
    const { id, version } = await visitor.createHabit();
    const problem = await visitor.fail('PATCH', `/habits/${id}`, {
      body: { goal: { direction: 'at-least', target: 1, unit: '' } },
      headers: { 'if-match': `"${version}"` },
    });
    expect(problem).toMatchObject({ status: 422, errors: [{ pointer: '#/goal' }] });
  });

  it('deletes a habit with its days, and knows it no longer', async () => {
    const visitor = api().visitor();
    await visitor.signUp();
    const { id, version } = await visitor.createHabit();
    await visitor.tick(id, '2026-01-01');
    const headers = { 'if-match': `"${version}"` };
    expect((await visitor.send('DELETE', `/habits/${id}`, { headers })).status).toBe(204);
    expect(await visitor.fail('DELETE', `/habits/${id}`, { headers })).toMatchObject({ status: 404 });
    expect(await visitor.fail('GET', `/habits/${id}/entries/2026-01-01`)).toMatchObject({ status: 404 });
    expect(await api().database.selectFrom('entries').select('date').where('habit_id', '=', id).execute()).toEqual([]);
  });

  it('keeps the day on which it was archived until it is taken up again', async () => {
    api().now = new Date('2026-03-01T12:00:00Z');
    const visitor = api().visitor();
    await visitor.signUp('Pacific/Auckland');
    const habit = await visitor.createHabit();
    const path = `/habits/${habit.id}`;
    const archived = await visitor.change<Habit>(path, habit, { archived: true });
    expect(archived).toMatchObject({ archived: true, archivedOn: '2026-03-02' });
    api().now = new Date('2026-03-05T12:00:00Z');
    const again = await visitor.change<Habit>(path, archived, { archived: true, name: 'Rest' });
    expect(again).toMatchObject({ name: 'Rest', archivedOn: '2026-03-02' });
    const earlier = await visitor.change<Habit>(path, again, { archivedOn: '2026-02-14' });
    expect(earlier).toMatchObject({ archived: true, archivedOn: '2026-02-14' });
    expect(await visitor.change(path, earlier, { archived: false })).not.toHaveProperty('archivedOn');
  });

  it('has no such day while it is in use, nor one that is still to come', async () => {
    api().now = new Date('2026-03-01T12:00:00Z');
    const visitor = api().visitor();
    await visitor.signUp('UTC');
    const habit = await visitor.createHabit();
    const headers = { 'if-match': `"${habit.version}"` };
    const body = { archivedOn: '2026-03-01' };
    for (const change of [body, { ...body, archived: false }]) {
      const problem = await visitor.fail('PATCH', `/habits/${habit.id}`, { headers, body: change });
      expect(problem).toMatchObject({ status: 422, errors: [{ pointer: '#/archivedOn' }] });
    }
    const archived = { archived: true, archivedOn: '2026-03-02' };
    expect(await visitor.change(`/habits/${habit.id}`, habit, archived)).toMatchObject(body);
  });

  it('lists in the order of creation, all, by archive or by tag', async () => {
    const visitor = api().visitor();
    await visitor.signUp();
    const habits: Habit[] = [];
    for (const [name, tags] of [
      ['one', ['a']],
      ['two', ['a', 'b']],
      ['three', []],
    ] as const) {
      habits.push(await visitor.ask('POST', '/habits', { body: { name, tags } }));
    }
    const [, two] = habits;
    await visitor.change(`/habits/${two?.id ?? ''}`, two ?? { version: '' }, { archived: true });
    const list = async (query: string) =>
      (await visitor.ask<{ items: Habit[] }>('GET', `/habits${query}`)).items.map(({ name }) => name);
    expect(await list('')).toEqual(['one', 'two', 'three']);
    expect(await list('?archived=false')).toEqual(['one', 'three']);
    expect(await list('?archived=true')).toEqual(['two']);
    expect(await list('?tag=a')).toEqual(['one', 'two']);
    expect(await list('?tag=a&archived=false')).toEqual(['one']);
    expect(await list('?tag=A')).toEqual([]);
  });

  it('puts the habits in use in an order, and changes the version of those that moved only', async () => {
    const visitor = api().visitor();
    await visitor.signUp();
    const [one, two, three] = [
      await visitor.createHabit('one'),
      await visitor.createHabit('two'),
      await visitor.createHabit('three'),
    ];
    const { items } = await visitor.ask<{ items: Habit[] }>('PUT', '/habits/order', {
      body: { ids: [two.id, one.id.toUpperCase(), three.id] },
    });
    expect(items.map(({ name }) => name)).toEqual(['two', 'one', 'three']);
    expect(items.map(({ version }, place) => version === [two, one, three][place]?.version)).toEqual([
      false,
      false,
      true,
    ]);
    expect((await visitor.createHabit('four')).position).toBeGreaterThan(items.at(-1)?.position ?? 99);
  });

  it('refuses an order that leaves one out, names one twice, or names what is not in use or not there', async () => {
    const visitor = api().visitor();
    await visitor.signUp();
    const [one, two, old] = [
      await visitor.createHabit('one'),
      await visitor.createHabit('two'),
      await visitor.createHabit('old'),
    ];
    await visitor.change(`/habits/${old.id}`, old, { archived: true });
    for (const ids of [[one.id], [one.id, one.id], [one.id, two.id, old.id], [one.id, randomUUID()], []]) {
      const problem = await visitor.fail('PUT', '/habits/order', { body: { ids } });
      expect(problem).toMatchObject({ status: 422, errors: [{ pointer: '#/ids' }] });
    }
  });

  it('answers for the habit of somebody else as for one that does not exist', async () => {
    const owner = api().visitor();
    await owner.signUp();
    const { id, version } = await owner.createHabit();
    const stranger = api().visitor();
    await stranger.signUp();
    const nothing = await stranger.fail('GET', '/habits/1b4e28ba-2fa1-41d2-883f-0016d3cca427');
    const requests = [
      ['GET', `/habits/${id}`, undefined],
      ['PATCH', `/habits/${id}`, { name: 'Mine now' }],
      ['PUT', `/habits/${id}/entries/2026-01-01`, { state: 'done' }],
      ['DELETE', `/habits/${id}/entries/2026-01-01`, undefined],
      ['DELETE', `/habits/${id}`, undefined],
      ['GET', `/entries?habitId=${id}`, undefined],
      ['GET', '/habits/123', undefined],
    ] as const;
    for (const [method, path, body] of requests) {
      const options = { headers: { 'if-match': `"${version}"` }, ...(body === undefined ? {} : { body }) };
      const problem = await stranger.fail(method, path, options);
      expect({ ...problem, instance: '' }).toEqual({ ...nothing, instance: '' });
    }
    expect(await stranger.ask('GET', '/habits')).toEqual({ items: [] });
    expect(await owner.ask('GET', `/habits/${id}`)).toMatchObject({ name: 'Read ten pages' });
  });

  it.each([
    ['GET', '/account'],
    ['PATCH', '/account'],
    ['GET', '/habits'],
    ['POST', '/habits'],
    ['GET', '/habits/1'],
    ['PATCH', '/habits/1'],
    ['PUT', '/habits/1/entries/2026-01-01'],
    ['DELETE', '/habits/1/entries/2026-01-01'],
    ['GET', '/today'],
  ])('asks a stranger to sign in at %s %s', async (method, path) => {
    expect(await api().visitor().fail(method, path)).toMatchObject({ status: 401 });
  });
});
