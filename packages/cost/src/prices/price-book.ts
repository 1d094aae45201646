import { z } from 'zod';
import { PRICE_KEYS } from './price-keys';

const priceSchema = z.strictObject({
  key: z.enum(PRICE_KEYS),
  service: z.string().min(1),
  what: z.string().min(1),
  /** What `usd` buys, `1M requests`. */
  unit: z.string().min(1),
  /** How many single ones that are. */
  per: z.number().positive(),
  usd: z.number().positive(),
  /** The day as of which the figure was seen. */
  seen: z.iso.date(),
  /** The price page of AWS. */
  source: z.url({ protocol: /^https$/, hostname: /^aws[.]amazon[.]com$/ }),
  /** Where the figure was read. */
  readIn: z.string().min(1),
});

const allowanceSchema = z.strictObject({
  price: z.enum(PRICE_KEYS),
  /** Single ones a month and account. */
  quantity: z.number().positive(),
  until: z.literal('always'),
});

/** The file of a region's prices. */
export const priceBookSchema = z
  .strictObject({
    region: z.string().regex(/^[a-z]{2}(-[a-z]+)+-\d$/),
    currency: z.literal('USD'),
    note: z.string(),
    prices: z.array(priceSchema),
    freeTier: z.array(allowanceSchema),
  })
  .refine(({ prices }) => new Set(prices.map(({ key }) => key)).size === prices.length, {
    message: 'a price is listed twice',
    path: ['prices'],
  });

/** Dated list prices of one region. */
export type PriceBook = Readonly<z.infer<typeof priceBookSchema>>;

export type Price = Readonly<z.infer<typeof priceSchema>>;
