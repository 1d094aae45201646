/** Why there is nothing to show for an environment, and what to run. Ignorance is a state, not an error. */
export interface ReportProblem {
  readonly state: 'missing' | 'broken';
  readonly reason: string;
  /** A command, to be run in the repository's root. */
  readonly fix: string;
}

/** Where a report came from: the reports directory, or a push by CI. */
export type ReportOrigin = 'disk' | 'pushed';
