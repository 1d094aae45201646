import type { PriceKey } from '../../prices/price-keys';

/** What becomes of one price of a book. Prices are in USD for what the book's unit is. */
export type Verdict =
  | {
      readonly kind: 'renewed';
      readonly key: PriceKey;
      readonly before: number;
      readonly usd: number;
      readonly readIn: string;
    }
  | { readonly kind: 'confirmed'; readonly key: PriceKey; readonly usd: number; readonly readIn: string }
  | { readonly kind: 'added'; readonly key: PriceKey; readonly usd: number; readonly readIn: string }
  | { readonly kind: 'refused'; readonly key: PriceKey; readonly before: number; readonly usd: number }
  | { readonly kind: 'left'; readonly key: PriceKey; readonly before: number | undefined; readonly why: string };
