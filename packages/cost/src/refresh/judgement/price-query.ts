/**
 * How a usage type is written: after the prefix of its region, as `USW2-`; after the region's own name, as `us-west-2-`;
 * for a way from one region to another, as `USE1-USW2-`; or without anything, because the product belongs to no region.
 */
export type Naming = 'prefix' | 'region' | 'to-region' | 'plain';

/** Which product of the Price List has the price of a key, and which step of it. */
export interface PriceQuery {
  readonly service: string;
  /** Usage types without what comes before them. Some have another name in another region; exactly one must exist. */
  readonly usage: readonly string[];
  /** @default prefix */
  readonly naming?: Naming;
  /** What tells the product from others with its usage type. @default - nothing */
  readonly attributes?: Readonly<Record<string, string>>;
  /** The quantity that the price begins at, where less is free. @default 0 */
  readonly from?: number;
  /** The only region whose book has the price. @default - every region */
  readonly onlyIn?: string;
}

/** A price that no query finds for sure: why. It is left as it is. */
export interface Unasked {
  readonly why: string;
}
