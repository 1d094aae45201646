import type { Point } from '@hexastyle/plugin-well-architected-common';

/** One line of a chart. */
export interface MetricLine {
  readonly label: string;
  /** Oldest first. */
  readonly points: readonly Point[];
}
