/** A difference between environments that is meant to be: of a claim, or of a construct, a property, or both. */
export interface ExpectedDifference {
  readonly claim?: string;
  /** Path of the construct, such as `/Data/Database`; what is below it is covered too. */
  readonly construct?: string;
  /** Property of the construct, or of every one when none is named; what is below it is covered too. */
  readonly property?: string;
  readonly environments: readonly string[] | 'all';
  readonly reason: string;
}
