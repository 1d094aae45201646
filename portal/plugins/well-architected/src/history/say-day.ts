/** `2 Jan 2026`, in UTC, as reports are stamped. */
export function sayDay(iso: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(iso));
}
