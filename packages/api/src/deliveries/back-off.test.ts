import { backOff } from './back-off';

const SECONDS = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400];

describe('what is waited between attempts', () => {
  it('is what Standard Webhooks proposes, and then it is given up', () => {
    const delays = SECONDS.map((_, index) => backOff(index + 1, 0));
    expect(delays).toEqual(SECONDS.map((seconds) => seconds * 1000));
    expect(backOff(SECONDS.length + 1, 0)).toBeUndefined();
  });

  it('is longer by chance, by a tenth at most', () => {
    expect(backOff(1, 0.5)).toBe(5250);
    expect(backOff(1, 0.999)).toBeLessThanOrEqual(5500);
  });
});
