import { judgedAtLeast } from '../judged';
import type { Result } from './compare-programs';

/** What ours has to reach of what the others do: three quarters of next to nothing, and all of a framework. */
const AT_LEAST: readonly number[] = [0.75, 1];

const row = ({ name, perSecond, p50, p99 }: Result): string =>
  `  ${perSecond.toFixed(0).padStart(8)} requests/s, p50 ${p50.toFixed(0).padStart(4)} ms, p99 ${p99.toFixed(0).padStart(4)} ms  ${name}`;

/** Lines for a terminal: each program, then ours against each of the others. */
export const describeResults = (title: string, results: readonly Result[]): readonly string[] => [
  title,
  ...results.map(row),
  ...results.slice(1).map(({ name, oursOver }, index) => {
    const atLeast = AT_LEAST[index] ?? Number.NaN;
    return `  ratio to ${name} ${oursOver.toFixed(2)}; at least ${atLeast}: ${judgedAtLeast(oursOver, atLeast)}`;
  }),
  '',
];
