import type { ComparedCost } from './compare-with-estimate';
import { saySum } from './say-sum';

const PERCENT = new Intl.NumberFormat('en-US', {
  style: 'percent',
  maximumFractionDigits: 0,
  signDisplay: 'exceptZero',
});

/** `-20%`: the estimate is a fifth below what was paid. */
export function sayError({ error }: ComparedCost): string {
  return error === undefined ? '–' : PERCENT.format(error);
}

/** Where what was paid lies, as symbol and words. */
export function sayPlace({ place, estimated }: ComparedCost): string {
  if (place === undefined) {
    return '? not estimated';
  }
  switch (place) {
    case 'below':
      return '↓ below low';
    case 'within':
      return '✓ between low and high';
    case 'above':
      // What has no price is missing from the estimate, and not from the bill.
      return estimated !== undefined && estimated.unpriced > 0 ? '↑ above high, which lacks prices' : '↑ above high';
  }
}

/** `$2.40 to $9.60` */
export function sayRange({ estimated }: ComparedCost): string {
  return estimated === undefined
    ? '–'
    : `${saySum(estimated, 'low')} to ${saySum({ ...estimated, unpriced: 0 }, 'high')}`;
}
