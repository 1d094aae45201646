const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** `2 Nov` of YYYY-MM-DD; what is no date stays as it is. */
export function sayShortDay(date: string): string {
  const at = Date.parse(date);
  return Number.isNaN(at) ? date : DAY.format(at);
}
