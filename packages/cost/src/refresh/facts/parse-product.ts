import { z } from 'zod';
import type { Product } from './product';

/** Far more than any product has; a longer text is none. */
const MAX_LENGTH = 1_000_000;

const amount = z
  .string()
  .regex(/^\d+([.]\d+)?$/)
  .transform(Number)
  .refine(Number.isFinite);

const dimensionSchema = z.object({ beginRange: amount, pricePerUnit: z.object({ USD: amount }) });

const termSchema = z.object({ priceDimensions: z.record(z.string(), dimensionSchema) });

const productSchema = z.object({
  product: z.object({
    sku: z.string().regex(/^[A-Z0-9]{1,64}$/),
    productFamily: z.string().default(''),
    attributes: z.record(z.string(), z.unknown()),
  }),
  terms: z.object({ OnDemand: z.record(z.string(), termSchema).default({}) }),
});

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

const textsOf = (attributes: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(attributes).flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  );

/**
 * Reads one text of `PriceList`: product, attributes and on-demand terms, as
 * https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/reading-service-price-list-file-for-services.html describes them.
 * Undefined when it is something else.
 */
export const parseProduct = (text: string): Product | undefined => {
  if (text.length > MAX_LENGTH) return undefined;
  const { data } = productSchema.safeParse(jsonOf(text));
  if (data === undefined) return undefined;
  const { sku, productFamily, attributes } = data.product;
  return {
    sku,
    attributes: textsOf({ ...attributes, productFamily }),
    tiers: Object.values(data.terms.OnDemand)
      .flatMap(({ priceDimensions }) => Object.values(priceDimensions))
      .map(({ beginRange, pricePerUnit }) => ({ from: beginRange, usd: pricePerUnit.USD })),
  };
};
