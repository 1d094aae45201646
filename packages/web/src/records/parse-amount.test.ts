import { addAmounts, parseAmount, stepFor } from './parse-amount';

describe('amounts', () => {
  it.each([
    ['2.5', 2.5],
    ['2,5', 2.5],
    [' 12 ', 12],
    ['0', 0],
    ['.5', 0.5],
  ])('reads %p in every language', (text, amount) => {
    expect([parseAmount(text, '.'), parseAmount(text, ',')]).toEqual([amount, amount]);
  });

  it.each([
    ['10,000', 10_000, 10],
    ['10.000', 10, 10_000],
    ['1,234.5', 1234.5, undefined],
    ['1.234,5', undefined, 1234.5],
    ['1,000,000', 1_000_000, undefined],
    ['0,125', 0.125, 0.125],
    ['0.125', 0.125, 0.125],
  ])('reads %p as the language writes thousands and decimals', (text, english, german) => {
    expect([parseAmount(text, '.'), parseAmount(text, ',')]).toEqual([english, german]);
  });

  it.each(['', '-1', '1.2345', 'two', '10,00,000', '1,2,3', '1e3', '2000000000'])('does not take %p', (text) => {
    expect([parseAmount(text, '.'), parseAmount(text, ',')]).toEqual([undefined, undefined]);
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

  it('adds without crumbs, and never goes below nothing or above what is kept', () => {
    expect(addAmounts(0.1, 0.2)).toBe(0.3);
    expect(addAmounts(0.1, -1)).toBe(0);
    expect(addAmounts(1_000_000_000, 1)).toBe(1_000_000_000);
  });
});
