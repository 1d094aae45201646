export interface SignInSearch {
  /** Path of this application to go to after sign-in. */
  readonly from?: string;
  /** A session ended while someone was signed in. */
  readonly expired?: boolean;
  /** An account was deleted here. */
  readonly deleted?: boolean;
}

/** Reads the address of the sign-in page; a `from` that could lead to another site is dropped. */
export function parseSignInSearch({ from, expired, deleted }: Readonly<Record<string, unknown>>): SignInSearch {
  return {
    ...(typeof from === 'string' && /^\/(?![/\\])/.test(from) ? { from } : {}),
    ...(expired === true ? { expired } : {}),
    ...(deleted === true ? { deleted } : {}),
  };
}
