import type { Sum } from '../estimate/sum';
import { LEVELS } from '../levels';
import { usd } from './usd';

/** The cells of a sum: low, expected, high. One of nothing but what has no price is no sum. */
export const usdOfSum = ({ usd: amounts, unpriced }: Sum, atLeast = ''): readonly string[] =>
  LEVELS.map((level) => {
    if (unpriced === 0) return usd(amounts[level]);
    return amounts[level] === 0 ? 'unknown' : `${atLeast}${usd(amounts[level])}`;
  });
