const DAY = 24 * 60 * 60 * 1000;

/** The instant so many days before another; a part of a day is a part. */
export const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * DAY);
