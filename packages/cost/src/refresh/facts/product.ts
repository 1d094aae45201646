/** One step of a price: `usd` is what a single one costs from the quantity `from` on. */
export interface Tier {
  readonly from: number;
  readonly usd: number;
}

/** A product of the Price List with its on-demand price. */
export interface Product {
  readonly sku: string;
  /** `productFamily` is one of them, as it is for the filters of the API. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly tiers: readonly Tier[];
}
