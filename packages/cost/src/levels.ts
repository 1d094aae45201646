/** The loads that everything is estimated for, from the quietest to the busiest. */
export const LEVELS = ['low', 'expected', 'high'] as const;

export type Level = (typeof LEVELS)[number];

/** One value for each load. */
export type PerLevel<T> = Readonly<Record<Level, T>>;

/** Computes a value for each load. */
export const perLevel = <T>(of: (level: Level) => T): PerLevel<T> => ({
  low: of('low'),
  expected: of('expected'),
  high: of('high'),
});
