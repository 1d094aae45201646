import type { InventoryResource } from '@hexastyle/plugin-well-architected-common';
import { sayUsd } from '../costs/say-usd';

/** What a resource costs a month at the expected load: `$12.00`, `free`, `at least $1.00` or that nobody knows. */
export function sayCost({ kind, usd }: InventoryResource['cost']): string {
  switch (kind) {
    case 'free':
      return 'free';
    case 'priced':
      return `${sayUsd(usd.expected)} a month`;
    case 'unpriced':
      return usd.expected > 0
        ? `at least ${sayUsd(usd.expected)} a month, the rest has no known price`
        : 'no known price';
  }
}
