import type { Tally } from './tally';

/** One part of `npm test`. */
export interface Step {
  readonly title: string;
  /** Shows its progress itself. Throwing counts as one failure. */
  readonly run: () => Promise<Tally>;
}
