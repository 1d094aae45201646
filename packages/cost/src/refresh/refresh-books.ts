import type { Price, PriceBook } from '../prices/price-book';
import type { PriceKey } from '../prices/price-keys';
import type { Failure } from './facts/failure';
import { failureOf } from './facts/failure-of';
import { openPriceList } from './facts/open-price-list';
import { refreshBook, type RefreshedBook } from './refresh-book';

/** All books renewed, or the reason why none is. */
export type Refresh =
  | { readonly kind: 'refreshed'; readonly books: readonly RefreshedBook[] }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** What the books are renewed with. */
export interface RefreshBooksOptions {
  /** @default - every region that has a book */
  readonly region?: string | undefined;
  /** Prices that may change by any factor. @default - none */
  readonly accept?: readonly PriceKey[] | undefined;
  /** YYYY-MM-DD */
  readonly today: string;
}

/** The book of a region that has none yet: everything in it is still to be read. */
const emptyBook = (region: string, [like]: readonly PriceBook[]): PriceBook => ({
  region,
  currency: 'USD',
  note: like?.note ?? '',
  prices: [],
  freeTier: [],
});

/** One price a key, of whichever book: their units are the same. */
const oneOfEach = (books: readonly PriceBook[]): ReadonlyMap<PriceKey, Price> =>
  new Map(books.flatMap(({ prices }) => prices.map((price) => [price.key, price] as const)));

/**
 * Reads the AWS Price List API with the credentials of the SDK's default chain, and renews books with it. Writes nothing.
 * Needs the permission `pricing:GetProducts`.
 */
export const refreshBooks = async (
  books: readonly PriceBook[],
  { region, accept = [], today }: RefreshBooksOptions,
): Promise<Refresh> => {
  const chosen = region === undefined ? books : books.filter((book) => book.region === region);
  const likes = oneOfEach(books);
  const renewed: RefreshedBook[] = [];
  try {
    const ask = await openPriceList();
    for (const book of chosen.length === 0 && region !== undefined ? [emptyBook(region, books)] : chosen)
      renewed.push(await refreshBook(book, { ask, likes, accept, today }));
    return { kind: 'refreshed', books: renewed };
  } catch (thrown) {
    return { kind: 'failed', failure: failureOf(thrown) };
  }
};
