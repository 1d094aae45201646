import { LEVELS } from '../levels';
import type { Sum } from '../estimate/sum';
import { usd } from './usd';

/** The cells of a sum: low, expected, high. */
export const usdOfLevels = ({ usd: amounts }: Pick<Sum, 'usd'>): readonly string[] =>
  LEVELS.map((level) => usd(amounts[level]));
