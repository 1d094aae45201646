const MOST = 1_000_000_000;

/** What stands before the decimals in a language; the other of the two stands between thousands. */
export type DecimalSign = '.' | ',';

/** Numbers with something between their thousands, by what stands before their decimals. */
const GROUPED: Readonly<Record<DecimalSign, RegExp>> = {
  '.': /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d{0,3})?$/,
  ',': /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d{0,3})?$/,
};

/**
 * Reads a typed amount as the language of the page writes it. A comma or a point that cannot stand between thousands is
 * taken before decimals in every language, as not every keyboard has both.
 *
 * @returns undefined for what is no amount: 0 or more, at most three decimals
 */
export function parseAmount(text: string, sign: DecimalSign): number | undefined {
  const trimmed = text.trim();
  const isGrouped = GROUPED[sign].test(trimmed);
  const plain = (isGrouped ? trimmed.replaceAll(sign === '.' ? ',' : '.', '') : trimmed).replace(',', '.');
  if (!/^\d+(?:\.\d{0,3})?$|^\.\d{1,3}$/.test(plain)) return undefined;
  const amount = Number(plain);
  return amount <= MOST ? amount : undefined;
}

/** One step of the buttons: a tenth of the goal, as a round number, and at least 1 where the goal is a whole number. */
export function stepFor(target: number): number {
  if (target <= 0) return 1;
  const step = 10 ** Math.floor(Math.log10(target / 5));
  return Number.isInteger(target) ? Math.max(1, step) : Math.max(0.001, step);
}

/** Adds without the crumbs of binary fractions, and never beyond what an amount can be. */
export function addAmounts(one: number, other: number): number {
  return Math.min(MOST, Math.max(0, Math.round((one + other) * 1000) / 1000));
}
