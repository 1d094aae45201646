import type { Product } from './product';

/** What is asked: the products of a service that have all of these attributes. */
export interface Question {
  readonly service: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What the Price List says; `unreadable` when it says something that is no list of products. */
export type ProductList =
  { readonly kind: 'products'; readonly products: readonly Product[] } | { readonly kind: 'unreadable' };

/** Asks the Price List. Rejects with what the SDK throws. */
export type AskPriceList = (question: Question) => Promise<ProductList>;
