import type { COUNTERS, TIMES } from './catalogue';

type LabelsOf<C extends Readonly<Record<string, { readonly labels: readonly string[] }>>, N extends keyof C> = Readonly<
  Record<C[N]['labels'][number], string>
>;

export type CounterName = keyof typeof COUNTERS;
export type TimeName = keyof typeof TIMES;

/** How many connections to the database are in which state at the moment. */
export interface PoolUse {
  readonly used: number;
  readonly idle: number;
  readonly waiting: number;
}

/** Where measurements go. Nothing here throws or waits. */
export interface Metrics {
  count<N extends CounterName>(name: N, labels: LabelsOf<typeof COUNTERS, N>): void;
  time<N extends TimeName>(name: N, labels: LabelsOf<typeof TIMES, N>, seconds: number): void;
  /** @param read is asked whenever measurements are shown */
  watchPool(read: () => PoolUse): void;
}
