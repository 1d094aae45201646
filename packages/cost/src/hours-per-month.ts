/** What AWS and its calculator call a month: 365 days of 24 hours in twelve parts. */
export const HOURS_PER_MONTH = 730;

export const DAYS_PER_MONTH = HOURS_PER_MONTH / 24;
