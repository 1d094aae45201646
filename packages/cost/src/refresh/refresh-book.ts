import type { Price, PriceBook } from '../prices/price-book';
import { PRICE_KEYS, type PriceKey } from '../prices/price-keys';
import type { AskPriceList } from './facts/price-list';
import type { Product } from './facts/product';
import { findPrice, type Found } from './judgement/find-price';
import { judgePrice } from './judgement/judge-price';
import { PRICE_QUERIES } from './judgement/price-queries';
import type { PriceQuery } from './judgement/price-query';
import { renewBook } from './judgement/renew-book';
import { usageNames } from './judgement/usage-names';
import type { Verdict } from './judgement/verdict';

/** A book as AWS would have it, and what was decided about each price. */
export interface RefreshedBook {
  readonly book: PriceBook;
  readonly verdicts: readonly Verdict[];
}

/** What a book is renewed with. */
export interface RefreshOptions {
  readonly ask: AskPriceList;
  /** The prices of other books: what a price that this one lacks is in. */
  readonly likes: ReadonlyMap<PriceKey, Price>;
  /** Prices that may change by any factor. */
  readonly accept: readonly PriceKey[];
  /** YYYY-MM-DD */
  readonly today: string;
}

const look = async (query: PriceQuery, region: string, ask: AskPriceList): Promise<Found> => {
  const products: Product[] = [];
  for (const usagetype of usageNames(query, region)) {
    const answer = await ask({ service: query.service, attributes: { ...query.attributes, usagetype } });
    if (answer.kind === 'unreadable')
      return { kind: 'not-found', why: `the answer about ${usagetype} is no list of products` };
    products.push(...answer.products);
  }
  return findPrice(products, query, region);
};

const verdictOn = async (
  key: PriceKey,
  price: Price | undefined,
  region: string,
  { ask, likes, accept }: RefreshOptions,
): Promise<Verdict> => {
  const left = (why: string): Verdict => ({ kind: 'left', key, before: price?.usd, why });
  const query = PRICE_QUERIES[key];
  const like = price ?? likes.get(key);
  if ('why' in query) return left(query.why);
  if (query.onlyIn !== undefined && query.onlyIn !== region) return left(`it stands in the book of ${query.onlyIn}`);
  if (like === undefined) return left('no book says what its unit is');
  if (usageNames(query, region).length === 0) return left(`how AWS writes its product in ${region} is not known`);
  return judgePrice(query.service, await look(query, region, ask), { price, like, accepted: accept.includes(key) });
};

/** Asks for every price, one after the other. Rejects with what the SDK throws: half a book is none. */
export const refreshBook = async (book: PriceBook, options: RefreshOptions): Promise<RefreshedBook> => {
  const prices = new Map(book.prices.map((price) => [price.key, price]));
  const verdicts: Verdict[] = [];
  for (const key of PRICE_KEYS) verdicts.push(await verdictOn(key, prices.get(key), book.region, options));
  return { book: renewBook(book, options.likes, verdicts, options.today), verdicts };
};
