import { judgedAtLeast } from '../judged';
import type { Result } from './compare-programs';

const row = ({ name, perSecond, p50, p99 }: Result): string =>
  `  ${perSecond.toFixed(0).padStart(8)} requests/s, p50 ${p50.toFixed(0).padStart(4)} ms, p99 ${p99.toFixed(0).padStart(4)} ms  ${name}`;

/** Lines for a terminal: each program, then ours against each of the others. */
export const describeResults = (title: string, results: readonly Result[]): readonly string[] => [
  title,
  ...results.map(row),
  ...results.flatMap(({ name, oursOver, atLeast }) =>
    atLeast === undefined
      ? []
      : [`  ratio to ${name} ${oursOver.toFixed(2)}; at least ${atLeast}: ${judgedAtLeast(oursOver, atLeast)}`],
  ),
  '',
];
