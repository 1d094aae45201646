import { perLevel, type PerLevel } from '../levels';
import type { CostLine } from './cost-line';

/** A sum of lines. With `unpriced` above zero it is a lower bound. */
export interface Sum {
  /** USD a month. */
  readonly usd: PerLevel<number>;
  /** How many lines have no price. */
  readonly unpriced: number;
}

/** Adds lines up. */
export const sumOf = (lines: readonly CostLine[]): Sum => ({
  usd: perLevel((level) => lines.reduce((sum, line) => sum + (line.kind === 'priced' ? line.usd[level] : 0), 0)),
  unpriced: lines.filter(({ kind }) => kind === 'unpriced').length,
});
