const USD = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', signDisplay: 'negative' });

/** `$1,234.50`; what would round to nothing says so. */
export function sayUsd(amount: number): string {
  return amount > 0 && amount < 0.005 ? `< ${USD.format(0.01)}` : USD.format(amount);
}
