import type { BucketObject } from './bucket-objects';
import { judgeObjects } from './judge-site';

const FILES = ['assets/index-1.js', 'manifest.webmanifest', 'index.html'];
const hashed: BucketObject = {
  key: 'assets/index-1.js',
  cacheControl: 'public, max-age=31536000, immutable',
  modified: 1,
};
const named: BucketObject = { key: 'manifest.webmanifest', cacheControl: 'no-cache', modified: 2 };
const page: BucketObject = { key: 'index.html', cacheControl: 'no-cache', modified: 3 };

describe('Given the web app in its bucket', () => {
  it('When every file is there as it should be and the page came last, then nothing is wrong', () => {
    expect(judgeObjects(FILES, [hashed, named, page])).toEqual([]);
  });

  it.each([
    { what: 'a file is missing', objects: [hashed, page], told: 'the bucket has no manifest.webmanifest' },
    {
      what: 'a hashed file may not be kept',
      objects: [{ ...hashed, cacheControl: 'no-cache' }, named, page],
      told: 'assets/index-1.js is served with Cache-Control "no-cache"',
    },
    {
      what: 'the page may be kept',
      objects: [hashed, named, { ...page, cacheControl: '' }],
      told: 'index.html is served with Cache-Control ""',
    },
    {
      what: 'the page came before a file',
      objects: [{ ...hashed, modified: 4 }, named, page],
      told: 'assets/index-1.js came after index.html, which may name it',
    },
  ])('When $what, then that is told', ({ objects, told }) => {
    expect(judgeObjects(FILES, objects)).toEqual([told]);
  });

  it('When there is no page, then every other file is told too', () => {
    expect(judgeObjects(FILES, [hashed, named])).toHaveLength(3);
  });
});
