import { sayChange } from './say-change';

it.each([
  [12, '+$12.00'],
  [-3.5, '−$3.50'],
  [0.004, 'same'],
  [0, 'same'],
])('given a difference of %d USD, then it is said as %s', (usd, words) => {
  expect(sayChange(usd)).toBe(words);
});
