/** What a day shows. What was recorded comes first, then what follows from it, then what the schedule says. */
export type DayStatus =
  | { readonly kind: 'done'; readonly isMet: true }
  /** `isMet`: with this day the turn of the schedule has enough, or is not above its limit. */
  | { readonly kind: 'measured'; readonly amount: number; readonly isMet: boolean }
  | { readonly kind: 'skipped'; readonly isMet: false }
  /** Done often enough around it. */
  | { readonly kind: 'filled'; readonly isMet: true }
  | { readonly kind: 'not-done'; readonly isMet: false }
  | { readonly kind: 'paused'; readonly isMet: false }
  /** Asked for, and nothing recorded: missed, once it is over. */
  | { readonly kind: 'due'; readonly isMet: false }
  /** Not asked for. */
  | { readonly kind: 'free'; readonly isMet: false };

export type DatedStatus = DayStatus & { readonly date: string };
