import type { PriceBook } from '../prices/price-book';
import type { PriceKey } from '../prices/price-keys';

/** What a price is of, in words, also where the region's own book lacks it. */
export const whatIsBilled = (books: readonly PriceBook[], key: PriceKey): string =>
  books.flatMap(({ prices }) => prices).find((price) => price.key === key)?.what ?? key;
