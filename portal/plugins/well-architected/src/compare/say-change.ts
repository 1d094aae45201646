import { sayUsd } from '../costs/say-usd';

/** `+$12.00`, `−$3.50` or `same`; less than a cent is the same. */
export function sayChange(usd: number): string {
  if (Math.abs(usd) < 0.005) {
    return 'same';
  }
  return `${usd > 0 ? '+' : '−'}${sayUsd(Math.abs(usd))}`;
}
