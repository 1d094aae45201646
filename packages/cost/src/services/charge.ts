import type { MeasureId } from '../measures/measure-ids';
import type { PriceKey } from '../prices/price-keys';
import type { Amount, Demand } from './service';

/** A charge, perhaps one that pays for a measure of safety. */
export const charge = (price: PriceKey, amount: Amount, measure?: MeasureId): Demand => ({
  kind: 'charge',
  price,
  amount,
  ...(measure !== undefined && { measure }),
});
