import type { PriceBook, Price } from '../prices/price-book';
import type { PriceKey } from '../prices/price-keys';

/** A price, or why there is none. */
export type Finding = { readonly price: Price } | { readonly reason: string };

/** Looks a price up in the book of a region. */
export const priceOf = (books: readonly PriceBook[], region: string, key: PriceKey): Finding => {
  const book = books.find((each) => each.region === region);
  if (book === undefined) return { reason: `there is no price book of ${region}` };
  const price = book.prices.find((each) => each.key === key);
  return price === undefined ? { reason: `the price book of ${region} has no verified price of it` } : { price };
};
