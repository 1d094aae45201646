import type { Sum } from '../../estimate/sum';
import { usdOfLevels } from '../usd-of-levels';
import { table } from './table';

/** A table of sums; one that hides something unpriced says `at least`. */
export const sumTable = (head: string, sums: readonly (Sum & { readonly name: string })[]): readonly string[] =>
  table(
    [head, 'Low', 'Expected', 'High'],
    sums.map((sum) => [sum.name, ...usdOfLevels(sum).map((text) => (sum.unpriced > 0 ? `at least ${text}` : text))]),
    3,
  );
