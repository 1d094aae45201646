/** Why something about an account is not known. */
export type Reason =
  /** There are none, or AWS no longer takes them: then `code` is what it said. */
  | { readonly kind: 'no-credentials'; readonly code?: string | undefined }
  | { readonly kind: 'permission-missing'; readonly action: string; readonly region: string }
  | { readonly kind: 'wrong-account'; readonly expected: string; readonly actual: string }
  | { readonly kind: 'stack-not-deployed'; readonly stack: string; readonly region: string }
  /** Something else that has a name, and that AWS does not have: `budget hexastyle-staging-monthly`. */
  | { readonly kind: 'not-found'; readonly what: string; readonly region: string }
  | { readonly kind: 'throttled'; readonly action: string; readonly region: string }
  | { readonly kind: 'timed-out'; readonly action: string; readonly region: string }
  | { readonly kind: 'unreachable'; readonly endpoint: string; readonly code: string }
  /** An emulator, or a region, that does not have the service or the call. */
  | { readonly kind: 'unsupported'; readonly action: string; readonly region: string }
  /** The service has nothing to compute an answer from yet. */
  | { readonly kind: 'too-little-data'; readonly action: string }
  /** There was more than a reader takes: what is shown is the beginning. */
  | { readonly kind: 'too-much-data'; readonly action: string; readonly pages: number }
  /** Any other answer that is none; `code` is the name of the error. */
  | { readonly kind: 'failed'; readonly action: string; readonly code: string };
