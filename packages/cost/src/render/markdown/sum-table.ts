import type { Sum } from '../../estimate/sum';
import { usdOfSum } from '../usd-of-sum';
import { table } from './table';

/** A table of sums; one that hides something unpriced says `at least`, or that it is unknown. */
export const sumTable = (head: string, sums: readonly (Sum & { readonly name: string })[]): readonly string[] =>
  table(
    [head, 'Low', 'Expected', 'High'],
    sums.map((sum) => [sum.name, ...usdOfSum(sum, 'at least ')]),
    3,
  );
