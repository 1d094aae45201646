import type { Metrics } from './metrics';

/** For programs that nobody measures. */
export const NO_METRICS: Metrics = {
  count: () => undefined,
  time: () => undefined,
  watchPool: () => undefined,
};
