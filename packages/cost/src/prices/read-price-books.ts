import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PriceBook } from './price-book';
import { readPriceBook } from './read-price-book';

/** Where the books are that this package ships. */
export const SHIPPED_PRICES = join(__dirname, '../../prices');

const booksIn = (folder: string): readonly PriceBook[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => readPriceBook(join(folder, name)));

/**
 * Reads the price books, one a region: those that this package ships, and instead of them those in `own`, a repository's
 * folder of its own. A folder that is not there has none. Throws `CostError`.
 */
export const readPriceBooks = (own?: string): readonly PriceBook[] => {
  const books = [...booksIn(SHIPPED_PRICES), ...(own !== undefined && existsSync(own) ? booksIn(own) : [])];
  return [...new Map(books.map((book) => [book.region, book])).values()].toSorted((one, other) =>
    one.region.localeCompare(other.region),
  );
};
