import type { Span } from '../days/span';

/** A streak by day numbers. */
export interface NumberedRun extends Span {
  readonly length: number;
}

/** Oldest first, and whether the last one can still go on. */
export interface Runs {
  readonly all: readonly NumberedRun[];
  readonly isLastAlive: boolean;
}
