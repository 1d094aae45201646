import type { Environment } from '@hexastyle/environment';
import type { Resource } from '../facts/resource';
import type { PerLevel } from '../levels';
import type { PriceBook } from '../prices/price-book';
import type { Usage } from '../usage/usage';
import type { CostLine } from './cost-line';
import type { Sum } from './sum';

/** The pilot light: what stands in the other region, and what would once it carried the traffic. */
export interface PilotLight {
  readonly region: string;
  readonly idle: Sum;
  readonly activated: Sum;
  /** The lines of the activated pilot light: those of the idle one are among the lines of the estimate. */
  readonly activatedLines: readonly CostLine[];
}

/** What one environment costs a month. */
export interface Estimate {
  readonly environment: string;
  readonly workload: Environment['workload'] | undefined;
  readonly usage: PerLevel<Usage> | undefined;
  readonly freeTier: boolean;
  readonly books: readonly PriceBook[];
  readonly lines: readonly CostLine[];
  readonly total: Sum;
  readonly pilotLight: PilotLight | undefined;
  /** USD a month, when the expected load costs more than the descriptor's budget. */
  readonly budget: { readonly monthlyUsd: number; readonly isExceeded: boolean } | undefined;
}

/** What an estimate is made from. */
export interface Subject {
  readonly name: string;
  /** `undefined`: nobody has described the load, so that only what time costs can be priced. */
  readonly environment: Environment | undefined;
  readonly resources: readonly Resource[];
  /** What only a parameter brings into being: the pilot light when it is activated. */
  readonly resting: readonly Resource[];
}

export interface Options {
  readonly books: readonly PriceBook[];
  readonly freeTier: boolean;
}
