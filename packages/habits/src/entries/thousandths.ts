/** Amounts have at most three decimals: sums of whole thousandths are exact, those of fractions are not. */
export const thousandths = (amount: number): number => Math.round(amount * 1000);
