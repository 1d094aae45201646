/** How somebody shows who they are. `few` is a token with one scope, `forged` is a cookie that nobody was given. */
export const WAYS_IN = ['session', 'token', 'few', 'nobody', 'forged'] as const;

export type WayIn = (typeof WAYS_IN)[number];

/** `text` is sent as it is, `bytes` stands for the archive that the user has exported. */
export type PlannedBody =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bytes' };

/** One request as it is made up, with placeholders wherever text can be. */
export interface PlannedRequest {
  readonly by: WayIn;
  readonly method: string;
  /** Its parts, not encoded. */
  readonly path: readonly string[];
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: PlannedBody;
}
