import { tagNames } from './tag-names';

it('names each tag once, and small letters among capitals', () => {
  expect(tagNames([{ tags: ['work', 'mind'] }, { tags: ['Body', 'mind'] }])).toEqual(['Body', 'mind', 'work']);
});
