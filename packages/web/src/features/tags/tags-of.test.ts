import { tagsOf, twinOf } from './tags-of';

const habits = [{ tags: ['work', 'Mind'] }, { tags: ['Mind'] }, { tags: [] }];

describe('the tags of habits', () => {
  it('are counted, in the order of their names', () => {
    expect(tagsOf(habits)).toEqual([
      { name: 'Mind', count: 2 },
      { name: 'work', count: 1 },
    ]);
  });

  it.each([
    ['work', ' mind ', 'Mind'],
    ['Mind', 'mind', undefined],
    ['work', 'play', undefined],
  ])('would be, with %s as “%s”, joined with %s', (name, newName, twin) => {
    expect(twinOf(tagsOf(habits), name, newName)).toBe(twin);
  });
});
