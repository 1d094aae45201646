import { ASSUMPTIONS } from '../../usage/assumptions';
import { table } from './table';

/** Every figure that nobody has measured, with its reason. */
export const assumptions = (): readonly string[] =>
  table(
    ['Assumption', 'Reason', 'Value'],
    Object.entries(ASSUMPTIONS).map(([name, { value, unit, reason }]) => [name, reason, `${value} ${unit}`]),
    1,
  );
