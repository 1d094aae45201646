/** How a step ended. */
export type Outcome =
  | { readonly kind: 'passed' }
  | { readonly kind: 'failed'; readonly output: string }
  /** It could not look, which is neither a pass nor a failure; `reason` says what it needs and where to get it. */
  | { readonly kind: 'skipped'; readonly reason: string };

/** One thing that `npm run check` looks at. */
export interface Step {
  readonly name: string;
  /** What to do when it fails. */
  readonly wayOut: string;
  /** It writes files that others read: nothing else runs beside it. @default false */
  readonly writes?: true;
  readonly run: (root: string, searchPath: string) => Promise<Outcome>;
}

export const PASSED: Outcome = { kind: 'passed' };

/** Fails with one line per finding; passes without any. */
export const outcomeOf = (findings: readonly string[]): Outcome =>
  findings.length === 0 ? PASSED : { kind: 'failed', output: findings.join('\n') };
