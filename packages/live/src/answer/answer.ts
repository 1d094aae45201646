import type { Reason } from './reason';

/** At least one. */
export type Reasons = readonly [Reason, ...Reason[]];

/**
 * What a reader says. `partial` has what could be read, and why the rest could not. `at` is the ISO 8601 instant of
 * the reading, in UTC.
 */
export type Answer<Value> =
  | { readonly kind: 'read'; readonly at: string; readonly value: Value }
  | { readonly kind: 'partial'; readonly at: string; readonly value: Value; readonly reasons: Reasons }
  | { readonly kind: 'unknown'; readonly reasons: Reasons };
