/** How many tests or checks came out which way. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** One tally over many. */
export const total = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
  failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
});

/** The line that everything ends with. */
export const closingLine = ({ passed, failed }: Tally): string => `${passed} passed, ${failed} failed`;
