import type { PerLevel } from '../levels';
import type { MeasureId } from '../measures/measure-ids';
import type { Price } from '../prices/price-book';

/** What a line is about: a resource in its component. */
interface Subject {
  /** The region whose prices hold; of a copy or replica not that of the resource. */
  readonly region: string;
  readonly stack: string;
  readonly logicalId: string;
  readonly type: string;
  readonly constructPath: string | undefined;
  readonly component: string;
  readonly measure?: MeasureId | undefined;
}

/** A resource times a price. */
export interface PricedLine extends Subject {
  readonly kind: 'priced';
  readonly price: Price;
  /** Whether it is the load that decides, or the time alone. */
  readonly driver: 'time' | 'usage';
  /** Single ones, before any free tier. */
  readonly quantity: PerLevel<number>;
  /** USD a month. */
  readonly usd: PerLevel<number>;
}

/** A resource that costs nothing, and why. */
export interface FreeLine extends Subject {
  readonly kind: 'free';
  readonly reason: string;
}

/** A resource that costs something nobody here knows; every sum that it belongs to is a lower bound. */
export interface UnpricedLine extends Subject {
  readonly kind: 'unpriced';
  readonly what: string;
  readonly reason: string;
}

export type CostLine = PricedLine | FreeLine | UnpricedLine;
