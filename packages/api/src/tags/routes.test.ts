import type { Habit } from '../habits/schemas';
import { describeApi } from '../testing/describe-api';
import type { TagUse } from './schemas';

describeApi('tags', (api) => {
  const givenTags = async (...habits: readonly (readonly string[])[]) => {
    const visitor = api().visitor();
    await visitor.signUp();
    for (const tags of habits) await visitor.ask<Habit>('POST', '/habits', { body: { name: 'Habit', tags } });
    const list = async () => (await visitor.ask<{ items: TagUse[] }>('GET', '/tags')).items;
    const tagsOfHabits = async () =>
      (await visitor.ask<{ items: Habit[] }>('GET', '/habits')).items.map(({ tags }) => tags);
    return { visitor, list, tagsOfHabits };
  };

  it('are counted and listed by name', async () => {
    const { list } = await givenTags(['b', 'a'], ['B'], ['a', 'c/d']);
    expect(await list()).toEqual([
      { name: 'a', habits: 2 },
      { name: 'B', habits: 1 },
      { name: 'b', habits: 1 },
      { name: 'c/d', habits: 1 },
    ]);
  });

  it('are renamed in their places, also to another case, and joined where the name is there', async () => {
    const { visitor, tagsOfHabits } = await givenTags(['a', 'old', 'b'], ['NEW', 'old'], ['c']);
    expect(await visitor.ask('PATCH', '/tags/old', { body: { name: 'new' } })).toEqual({ name: 'new', habits: 2 });
    expect(await tagsOfHabits()).toEqual([['a', 'new', 'b'], ['new'], ['c']]);
    expect(await visitor.ask('PATCH', '/tags/new', { body: { name: 'New' } })).toEqual({ name: 'New', habits: 2 });
    expect(await visitor.ask('PATCH', '/tags/New', { body: { name: 'New' } })).toEqual({ name: 'New', habits: 2 });
    expect(await tagsOfHabits()).toEqual([['a', 'New', 'b'], ['New'], ['c']]);
  });

  it('are taken off, also with characters that addresses use otherwise', async () => {
    const { visitor, list } = await givenTags(['c/d ?%', 'a']);
    expect((await visitor.send('DELETE', `/tags/${encodeURIComponent('c/d ?%')}`)).status).toBe(204);
    expect(await list()).toEqual([{ name: 'a', habits: 1 }]);
  });

  it('are those of the account only, and what nobody has is not found', async () => {
    const other = await givenTags(['theirs']);
    const { visitor } = await givenTags(['mine']);
    for (const name of ['theirs', 'nobodys', 'MINE']) {
      expect(await visitor.fail('PATCH', `/tags/${name}`, { body: { name: 'x' } })).toMatchObject({ status: 404 });
      expect(await visitor.fail('DELETE', `/tags/${name}`)).toMatchObject({ status: 404 });
    }
    expect(await other.list()).toEqual([{ name: 'theirs', habits: 1 }]);
  });
});
