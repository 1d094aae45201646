import { isApiToken, newApiToken } from './token';

describe('an API token', () => {
  it('is found by a secret scanner', () => {
    expect(newApiToken()).toMatch(/\bhxt_[\w-]{49}(?![\w-])/);
    expect(newApiToken()).not.toBe(newApiToken());
  });

  it('is told from a placeholder, and from one that was cut or mistyped', () => {
    const token = newApiToken();
    expect(isApiToken(token)).toBe(true);
    for (let place = 0; place < token.length; place += 1) {
      const other = token[place] === 'A' ? 'B' : 'A';
      expect(isApiToken(token.slice(0, place) + other + token.slice(place + 1))).toBe(false);
      expect(isApiToken(token.slice(0, place))).toBe(false);
    }
    expect(isApiToken(`hxt_${'x'.repeat(49)}`)).toBe(false);
  });
});
