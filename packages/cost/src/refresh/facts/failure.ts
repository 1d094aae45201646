/** Why AWS did not answer. */
export type Failure =
  | { readonly kind: 'no-credentials' }
  | { readonly kind: 'credentials-refused'; readonly code: string }
  | { readonly kind: 'permission-missing'; readonly action: string }
  | { readonly kind: 'throttled'; readonly action: string }
  | { readonly kind: 'timed-out'; readonly action: string }
  | { readonly kind: 'unreachable'; readonly code: string }
  | { readonly kind: 'failed'; readonly action: string; readonly code: string };
