/** What became of one command of a buildspec, as one project of a pipeline runs it. */
export interface CommandReport {
  readonly project: string;
  readonly buildspec: string;
  /** The command, on one line. */
  readonly command: string;
  readonly seconds: number;
  /** What went wrong, one line each; what is found missing afterwards stands at the last command. */
  readonly faults: readonly string[];
}
