import type { Resource } from '../facts/resource';
import type { MeasureId } from '../measures/measure-ids';
import type { PriceKey } from '../prices/price-keys';
import type { Usage } from '../usage/usage';

/** How many single ones of something a month: always the same, or by the load. */
export type Amount = number | ((usage: Usage) => number);

/** One thing that a resource is billed for, a reason why it is billed for nothing, or an admission that the price is not known. */
export type Demand =
  | {
      readonly kind: 'charge';
      readonly price: PriceKey;
      readonly amount: Amount;
      /** @default - the region of the resource */
      readonly region?: string;
      /** The measure of safety that the charge pays for. */
      readonly measure?: MeasureId | undefined;
    }
  | { readonly kind: 'free'; readonly reason: string }
  | {
      readonly kind: 'unpriced';
      readonly what: string;
      readonly reason: string;
      readonly measure?: MeasureId | undefined;
    };

/** How one AWS service bills its resources. */
export interface Service {
  /** The CloudFormation types that it speaks for. */
  readonly types: readonly string[];
  /** What a resource is billed for; `all` are the resources of the assembly, it among them. */
  readonly demands: (resource: Resource, all: readonly Resource[]) => readonly Demand[];
}
