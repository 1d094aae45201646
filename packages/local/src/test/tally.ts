/** How many tests or checks came out which way. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** What failed, as far as it has a name. */
  readonly names?: readonly string[];
}

/** One tally over many. */
export const total = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
  failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  names: tallies.flatMap(({ names = [] }) => names),
});

/** The line that everything ends with. */
export const closingLine = ({ passed, failed }: Tally): string => `${passed} passed, ${failed} failed`;
