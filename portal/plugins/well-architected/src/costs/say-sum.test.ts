import { saySum } from './say-sum';

const usd = { low: 0, expected: 1234.5, high: 0.004 };

describe('a sum of an estimate in words', () => {
  it('given prices of everything, then it is the amount', () => {
    expect(saySum({ usd, unpriced: 0 }, 'expected')).toBe('$1,234.50');
    expect(saySum({ usd, unpriced: 0 }, 'low')).toBe('$0.00');
  });

  it('given something without a price, then it is at least the amount', () => {
    expect(saySum({ usd, unpriced: 2 }, 'expected')).toBe('at least $1,234.50');
  });

  it('given less than half a cent, then it does not look like nothing', () => {
    expect(saySum({ usd, unpriced: 0 }, 'high')).toBe('< $0.01');
  });
});
