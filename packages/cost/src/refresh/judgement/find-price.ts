import type { Product, Tier } from '../facts/product';
import type { PriceQuery } from './price-query';
import { usageNames } from './usage-names';

/** What a single one costs, and what the product is called; or why that cannot be said. */
export type Found =
  | { readonly kind: 'found'; readonly usd: number; readonly usage: string }
  | { readonly kind: 'not-found'; readonly why: string };

const notFound = (why: string): Found => ({ kind: 'not-found', why });

/** AWS filters, too; an answer that is wider than the question must not become a price. */
const isMeant = ({ attributes }: Product, query: PriceQuery, region: string): boolean => {
  const place = attributes.get('regionCode') ?? '';
  return (
    usageNames(query, region).includes(attributes.get('usagetype') ?? '') &&
    Object.entries(query.attributes ?? {}).every(([name, value]) => attributes.get(name) === value) &&
    (query.naming === 'plain' || place === '' || place === region)
  );
};

const priceOf = (usage: string, tiers: readonly Tier[], from: number): Found => {
  const [tier, ...others] = tiers.filter((each) => each.from === from);
  if (tier === undefined) return notFound(`${usage} has no on-demand price that begins at ${from}`);
  if (others.length > 0) return notFound(`ambiguous: ${usage} has ${others.length + 1} prices that begin at ${from}`);
  return tier.usd > 0
    ? { kind: 'found', usd: tier.usd, usage }
    : notFound(`${usage} is free from ${from} on, and where its price begins is not known`);
};

/** Finds the one price that a query means among what AWS answered. Two products are one too many, also at one price. */
export const findPrice = (products: readonly Product[], query: PriceQuery, region: string): Found => {
  const meant = new Map(
    products.filter((product) => isMeant(product, query, region)).map((product) => [product.sku, product]),
  );
  const [product, ...others] = meant.values();
  if (product === undefined) return notFound(`the Price List has no product ${usageNames(query, region).join(' or ')}`);
  if (others.length > 0)
    return notFound(`ambiguous: the products ${[...meant.keys()].toSorted().join(', ')} are all meant`);
  return priceOf(product.attributes.get('usagetype') ?? '', product.tiers, query.from ?? 0);
};
