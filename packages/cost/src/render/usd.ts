/** An amount in USD as people write it; what would round to nothing says so. */
export const usd = (amount: number): string => {
  if (amount > 0 && amount < 0.005) return '< 0.01';
  return amount.toFixed(2);
};
