/** A product of the Price List, as far as a test cares. */
interface ProductLike {
  readonly usagetype: string;
  /** Prices by the quantity that they begin at. */
  readonly tiers: Readonly<Record<string, string>>;
  /** @default - made from the usage type */
  readonly sku?: string;
  readonly family?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** A text of `PriceList` with everything that AWS writes into one. */
export const aProduct = ({ usagetype, tiers, sku, family, attributes }: ProductLike): string => {
  const name = sku ?? usagetype.replaceAll(/[^A-Za-z0-9]/g, '').toUpperCase();
  const term = `${name}.JRTCKXETXF`;
  const dimensions = Object.entries(tiers).map(([beginRange, USD], index, all) => [
    `${term}.RATE${index}`,
    {
      unit: 'Hrs',
      beginRange,
      endRange: all[index + 1]?.[0] ?? 'Inf',
      description: `$${USD} per one`,
      rateCode: `${term}.RATE${index}`,
      appliesTo: [],
      pricePerUnit: { USD },
    },
  ]);
  return JSON.stringify({
    product: {
      productFamily: family ?? 'NAT Gateway',
      attributes: { usagetype, operation: 'NatGateway', locationType: 'AWS Region', ...attributes },
      sku: name,
    },
    serviceCode: 'AmazonEC2',
    terms: {
      OnDemand: {
        [term]: {
          priceDimensions: Object.fromEntries(dimensions) as unknown,
          sku: name,
          effectiveDate: '2026-11-01T00:00:00Z',
          offerTermCode: 'JRTCKXETXF',
          termAttributes: {},
        },
      },
    },
    version: '20261120205213',
    publicationDate: '2026-11-20T20:52:13Z',
  });
};
