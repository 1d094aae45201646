import { LEVELS, perLevel, type Level } from '../levels';
import type { PriceBook } from '../prices/price-book';
import type { CostLine, PricedLine } from './cost-line';

const allowances = (books: readonly PriceBook[]): ReadonlyMap<string, number> =>
  new Map(books.flatMap(({ freeTier }) => freeTier.map(({ price, quantity }) => [price, quantity] as const)));

/**
 * Takes off what AWS gives away every month, as if nothing else ran in the account: all lines of one price share one allowance,
 * each in proportion.
 */
export const withFreeTier = (lines: readonly CostLine[], books: readonly PriceBook[]): readonly CostLine[] => {
  const given = allowances(books);
  const isPriced = (line: CostLine): line is PricedLine => line.kind === 'priced';
  const paidShare = (key: string, level: Level): number => {
    const total = lines
      .filter(isPriced)
      .reduce((sum, line) => sum + (line.price.key === key ? line.quantity[level] : 0), 0);
    return total === 0 ? 1 : Math.max(0, total - (given.get(key) ?? 0)) / total;
  };
  const shares = new Map(
    [...given.keys()].flatMap((key) => LEVELS.map((level) => [`${key} ${level}`, paidShare(key, level)] as const)),
  );
  return lines.map((line) =>
    isPriced(line)
      ? { ...line, usd: perLevel((level) => line.usd[level] * (shares.get(`${line.price.key} ${level}`) ?? 1)) }
      : line,
  );
};
