/** Estimates are of a month of 730 hours, as those of AWS are. */
export const DAYS_PER_MONTH = 730 / 24;
