import { commitAddress } from './commit-address';

describe('the address of a commit', () => {
  it.each([
    ['https://github.com/a/b/blob/{commit}/{file}#L{line}', 'https://github.com/a/b/commit/9f3c'],
    ['https://gitlab.com/a/b/-/blob/{commit}/{file}#L{line}', 'https://gitlab.com/a/b/-/commit/9f3c'],
    ['https://code.example/{file}?at={commit}', undefined],
    [undefined, undefined],
  ])('given %s, then it is %s', (template, address) => {
    expect(commitAddress(template, '9f3c')).toBe(address);
  });

  it('given no commit, then there is no address', () => {
    expect(commitAddress('https://github.com/a/b/blob/{commit}/{file}', 'unknown')).toBeUndefined();
  });
});
