/** The IANA time zone of this device; UTC where the browser does not say. */
export function deviceTimeZone(): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions() as { readonly timeZone?: string };
  return timeZone === undefined || timeZone === '' ? 'UTC' : timeZone;
}
