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

  it('renames, archives and takes up again', async () => {
    const visitor = api().visitor();
    await visitor.signUp();
    const { id } = await visitor.createHabit();
    expect(await visitor.ask('PATCH', `/habits/${id}`, { body: { name: 'Walk' } })).toMatchObject({
      name: 'Walk',
      archived: false,
    });
    expect(await visitor.ask('PATCH', `/habits/${id}`, { body: { archived: true } })).toMatchObject({
      name: 'Walk',
      archived: true,
    });
    expect(await visitor.ask('PATCH', `/habits/${id}`, { body: { archived: false } })).toMatchObject({
      archived: false,
    });
  });

  it('lists in the order of creation, all or by archive', async () => {
    const visitor = api().visitor();
    await visitor.signUp();
    const names = ['one', 'two', 'three'];
    const ids: string[] = [];
    for (const name of names) ids.push((await visitor.createHabit(name)).id);
    await visitor.ask('PATCH', `/habits/${ids[1] ?? ''}`, { body: { archived: true } });
    const list = async (query: string) =>
      (await visitor.ask<{ items: Habit[] }>('GET', `/habits${query}`)).items.map(({ name }) => name);
    expect(await list('')).toEqual(names);
    expect(await list('?archived=false')).toEqual(['one', 'three']);
    expect(await list('?archived=true')).toEqual(['two']);
  });

  it('answers for the habit of somebody else as for one that does not exist', async () => {
    const owner = api().visitor();
    await owner.signUp();
    const { id } = await owner.createHabit();
    const stranger = api().visitor();
    await stranger.signUp();
    const nothing = await stranger.fail('GET', '/habits/1b4e28ba-2fa1-41d2-883f-0016d3cca427');
    const requests = [
      ['GET', `/habits/${id}`, undefined],
      ['PATCH', `/habits/${id}`, { name: 'Mine now' }],
      ['PUT', `/habits/${id}/entries/2026-01-01`, { value: 'done' }],
      ['DELETE', `/habits/${id}/entries/2026-01-01`, undefined],
      ['GET', '/habits/123', undefined],
    ] as const;
    for (const [method, path, body] of requests) {
      const problem = await stranger.fail(method, path, body === undefined ? {} : { body });
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
