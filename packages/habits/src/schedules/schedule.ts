/** ISO weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** When a habit is meant to be done. Counts are whole numbers from 1. */
export type Schedule =
  | { readonly kind: 'daily' }
  | { readonly kind: 'weekly'; readonly times: number }
  | { readonly kind: 'monthly'; readonly times: number }
  /** So many times in any run of so many days. */
  | { readonly kind: 'times-in-days'; readonly times: number; readonly days: number }
  /** At least one weekday, none twice, in any order. */
  | { readonly kind: 'weekdays'; readonly weekdays: readonly Weekday[] }
  /** On `start`, a local date, and every so many days after it. */
  | { readonly kind: 'every-days'; readonly days: number; readonly start: string };
