import type { CostLine, UnpricedLine } from '../estimate/cost-line';
import { nameOf } from './name-of';

/** What has no price, each with its reason, once. */
export const unpricedWords = (lines: readonly CostLine[]): readonly string[] => {
  const isUnpriced = (line: CostLine): line is UnpricedLine => line.kind === 'unpriced';
  const words = lines
    .filter(isUnpriced)
    .map((line) => `${line.type} ${nameOf(line)} in ${line.region}: ${line.what} (${line.reason})`);
  return [...new Set(words)];
};
