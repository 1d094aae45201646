import { sayEstimate } from './say-estimate';

describe('an estimate in a few words', () => {
  const usd = { low: 200, expected: 1312.4, high: 2000 };

  it('given a whole sum, then it is what is expected, in dollars', () => {
    expect(sayEstimate({ usd, unpriced: 0 })).toBe('$1,312');
  });

  it('given something without a price, then the sum is a lower bound', () => {
    expect(sayEstimate({ usd, unpriced: 1 })).toBe('at least $1,312');
  });

  it('given no inventory, then nothing is said to be free', () => {
    expect(sayEstimate(undefined)).toBe('not known');
  });
});
