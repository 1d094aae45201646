import type { Price, PriceBook } from '../../prices/price-book';
import type { PriceKey } from '../../prices/price-keys';
import type { Verdict } from './verdict';

/** The book with what the verdicts say, as of a day, YYYY-MM-DD. What was left or refused keeps its figure and its day. */
export const renewBook = (
  book: PriceBook,
  likes: ReadonlyMap<PriceKey, Price>,
  verdicts: readonly Verdict[],
  today: string,
): PriceBook => {
  const read = new Map(
    verdicts.flatMap((verdict) =>
      verdict.kind === 'left' || verdict.kind === 'refused' ? [] : [[verdict.key, verdict] as const],
    ),
  );
  const renewed = (price: Price): Price => {
    const verdict = read.get(price.key);
    return verdict === undefined ? price : { ...price, usd: verdict.usd, seen: today, readIn: verdict.readIn };
  };
  const added = verdicts.flatMap(({ kind, key }) => {
    const like = kind === 'added' ? likes.get(key) : undefined;
    return like === undefined ? [] : [renewed(like)];
  });
  return { ...book, prices: [...book.prices.map(renewed), ...added] };
};
