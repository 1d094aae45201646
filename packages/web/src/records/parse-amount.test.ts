import { addAmounts, parseAmount, stepFor } from './parse-amount';

describe('amounts', () => {
  it.each([
    ['2.5', 2.5],
    ['2,5', 2.5],
    [' 12 ', 12],
    ['0', 0],
    ['.5', 0.5],
  ])('reads %p', (text, amount) => {
    expect(parseAmount(text)).toBe(amount);
  });

  it.each(['', '-1', '1.2345', 'two', '1.000.000', '1e3', '2000000000'])('does not take %p', (text) => {
    expect(parseAmount(text)).toBeUndefined();
  });

  it.each([
    [2, 1],
    [30, 1],
    [100, 10],
    [8000, 1000],
    [2.5, 0.1],
    [0, 1],
  ])('given a goal of %p, steps by %p', (target, step) => {
    expect(stepFor(target)).toBe(step);
  });

  it('adds without crumbs, and never goes below nothing', () => {
    expect(addAmounts(0.1, 0.2)).toBe(0.3);
    expect(addAmounts(0.1, -1)).toBe(0);
  });
});
