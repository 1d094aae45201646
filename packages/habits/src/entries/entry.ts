/** What a person said of one day: nothing more than that. What follows from the schedule is computed, never stored. */
export type DayMark =
  | { readonly state: 'done' }
  | { readonly state: 'not-done' }
  | { readonly state: 'skipped' }
  /** Measurable habits only; the amount has at most three decimals. */
  | { readonly state: 'measured'; readonly amount: number }
  /** Only a note. */
  | { readonly state: 'unknown' };

/** The mark of a local date, `YYYY-MM-DD`. */
export type DayEntry = DayMark & { readonly date: string; readonly note: string };
