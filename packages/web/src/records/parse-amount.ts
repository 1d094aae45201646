const MOST = 1_000_000_000;

/** Reads a typed amount, with a comma or a point. @returns undefined for what is no amount: 0 or more, at most three decimals */
export function parseAmount(text: string): number | undefined {
  const trimmed = text.trim().replace(',', '.');
  if (!/^\d+(?:\.\d{0,3})?$|^\.\d{1,3}$/.test(trimmed)) return undefined;
  const amount = Number(trimmed);
  return amount <= MOST ? amount : undefined;
}

/** One step of the buttons: a tenth of the goal, as a round number, and at least 1 where the goal is a whole number. */
export function stepFor(target: number): number {
  if (target <= 0) return 1;
  const step = 10 ** Math.floor(Math.log10(target / 5));
  return Number.isInteger(target) ? Math.max(1, step) : Math.max(0.001, step);
}

/** Adds without the crumbs of binary fractions. */
export function addAmounts(one: number, other: number): number {
  return Math.max(0, Math.round((one + other) * 1000) / 1000);
}
