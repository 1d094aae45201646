import type { CostDay, Inventory, InventorySum, InventoryUsd } from '@hexastyle/plugin-well-architected-common';
import { DAYS_PER_MONTH } from './days-per-month';
import { wholeDays } from './whole-days';

/** What was paid, and what the estimate says of the same days. */
export interface ComparedCost {
  readonly name: string;
  readonly actual: number;
  /** Absent of what nobody estimated. */
  readonly estimated?: InventorySum;
  /** Of the expected load: -0.2 is an estimate a fifth below what was paid. Absent without both. */
  readonly error?: number;
  /** Where the actual amount lies between the low and the high load. */
  readonly place?: 'below' | 'within' | 'above';
}

export interface CostComparison {
  /** YYYY-MM-DD, the first and the last of the days. */
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly total: ComparedCost;
  /** The dearest first. */
  readonly components: readonly ComparedCost[];
}

const MOST_DAYS = 30;

/**
 * The last 30 whole days against the estimate of a month, scaled to as many days. Days before the first that cost
 * anything are left out: the environment was not there. `undefined` when no day is left.
 */
export function compareWithEstimate(
  estimate: Inventory['estimate'],
  days: readonly CostDay[],
  at: string,
): CostComparison | undefined {
  const whole = wholeDays(days, at, MOST_DAYS);
  const counted = whole.slice(whole.findIndex(({ total }) => total > 0));
  const [first, last] = [counted.at(0), counted.at(-1)];
  if (first === undefined || last === undefined || whole.every(({ total }) => total <= 0)) {
    return undefined;
  }
  const share = counted.length / DAYS_PER_MONTH;
  const paid = paidByComponent(counted);
  const estimated = new Map(estimate.components.map(({ name, ...sum }) => [name, sum]));
  const names = [...new Set([...paid.keys(), ...estimated.keys()])];
  return {
    from: first.date,
    to: last.date,
    days: counted.length,
    total: compare('Total', sumOf([...paid.values()]), scaled(estimate.total, share)),
    components: names
      .map((name) => compare(name, paid.get(name) ?? 0, scaled(estimated.get(name), share)))
      .toSorted((one, other) => weightOf(other) - weightOf(one)),
  };
}

function paidByComponent(days: readonly CostDay[]): ReadonlyMap<string, number> {
  const paid = new Map<string, number>();
  for (const [name, amount] of days.flatMap(({ components }) => Object.entries(components))) {
    paid.set(name, (paid.get(name) ?? 0) + amount);
  }
  return paid;
}

function scaled(sum: InventorySum | undefined, share: number): InventorySum | undefined {
  return sum && { unpriced: sum.unpriced, usd: scaleUsd(sum.usd, share) };
}

function scaleUsd({ low, expected, high }: InventoryUsd, share: number): InventoryUsd {
  return { low: low * share, expected: expected * share, high: high * share };
}

function compare(name: string, actual: number, estimated: InventorySum | undefined): ComparedCost {
  if (estimated === undefined) {
    return { name, actual };
  }
  const { usd } = estimated;
  return {
    name,
    actual,
    estimated,
    ...(actual > 0 && { error: (usd.expected - actual) / actual }),
    place: placeOf(actual, usd),
  };
}

function placeOf(actual: number, { low, high }: InventoryUsd): 'below' | 'within' | 'above' {
  if (actual < low) {
    return 'below';
  }
  return actual > high ? 'above' : 'within';
}

function weightOf({ actual, estimated }: ComparedCost): number {
  return Math.max(actual, estimated?.usd.expected ?? 0);
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
