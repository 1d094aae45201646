import type { Price } from '../../prices/price-book';
import type { Found } from './find-price';
import type { Verdict } from './verdict';

/** A list price that is suddenly more than three times as much, or as little, is rather another product or unit. */
export const MAX_FACTOR = 3;

/** Digits that say all that AWS says, and nothing that floating point adds when many are one unit. */
const DIGITS = 12;

/** What is known of a price before AWS is heard. */
export interface Known {
  /** The price in the book; undefined when the book has none. */
  readonly price: Price | undefined;
  /** The price of another book with the same key: its unit, and about what to expect. */
  readonly like: Price;
  /** Whether a person takes any change of it. */
  readonly accepted: boolean;
}

const isWild = (before: number, after: number): boolean => after > before * MAX_FACTOR || after < before / MAX_FACTOR;

/** Decides what becomes of a price. One that is new to its book is measured by that of another book. */
export const judgePrice = (service: string, found: Found, { price, like, accepted }: Known): Verdict => {
  const { key, per } = price ?? like;
  if (found.kind === 'not-found') return { kind: 'left', key, before: price?.usd, why: found.why };
  const usd = Number((found.usd * per).toPrecision(DIGITS));
  const before = (price ?? like).usd;
  const readIn = `The AWS Price List API: ${service}, ${found.usage}`;
  if (isWild(before, usd) && !accepted) return { kind: 'refused', key, before, usd };
  if (price === undefined) return { kind: 'added', key, usd, readIn };
  return usd === before ? { kind: 'confirmed', key, usd, readIn } : { kind: 'renewed', key, before, usd, readIn };
};
