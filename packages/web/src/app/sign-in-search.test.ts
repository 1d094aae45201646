import { parseSignInSearch } from './sign-in-search';

describe('address of the sign-in page', () => {
  it.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', 7])(
    'given the way back %p, which could leave this site, drops it',
    (from) => {
      expect(parseSignInSearch({ from })).toEqual({});
    },
  );

  it('given a page of this site, keeps it', () => {
    const search = { from: '/settings?a=1', expired: true, deleted: true };
    expect(parseSignInSearch(search)).toEqual(search);
    expect(parseSignInSearch({ expired: 'yes', deleted: 1 })).toEqual({});
  });
});
