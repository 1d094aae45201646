import { tagsAfter } from './tags-after';

describe('the tags of a habit', () => {
  it.each([
    [['a', 'old', 'b'], 'old', 'new', ['a', 'new', 'b']],
    [['NEW', 'old'], 'old', 'new', ['new']],
    [['old'], 'old', 'Old', ['Old']],
  ])('of %j, when %s becomes %s, are as the API has them', (tags, name, newName, expected) => {
    expect(tagsAfter({ kind: 'rename-tag', name, newName }, tags)).toEqual(expected);
  });

  it('lose a tag that is deleted, and no other case of it', () => {
    expect(tagsAfter({ kind: 'delete-tag', name: 'old' }, ['a', 'old', 'OLD'])).toEqual(['a', 'OLD']);
  });
});
