/** One thing the doctor looked for. */
export interface Finding {
  readonly name: string;
  readonly found: boolean;
  /** What was found, or what is wrong. */
  readonly detail: string;
  /** Whether `npm start` cannot do without it. */
  readonly required: boolean;
  /** What its absence costs, and the command that mends it. */
  readonly remedy: { readonly cost: string; readonly command: string } | undefined;
}

/** Says whether the main job, `npm start`, can run. */
export const canRun = (findings: readonly Finding[]): boolean =>
  findings.every(({ found, required }) => found || !required);
