import type { Tally } from './tally';

/** One part of `npm test`. */
export interface Step {
  /** Selects it on the command line. */
  readonly name: string;
  readonly title: string;
  /** Shows its progress itself. Throwing counts as one failure. */
  readonly run: () => Promise<Tally>;
}
