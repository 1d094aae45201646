import * as z from 'zod';

/** An IANA time zone that this runtime knows. Bare offsets are refused: they have no daylight saving time. */
export const timeZoneSchema = z
  .string()
  .max(64, 'A time zone name has at most 64 characters.')
  .refine(isKnownTimeZone, 'This time zone is unknown: use an IANA name such as Europe/Lisbon.')
  .meta({ description: 'IANA time zone name.', examples: ['Europe/Lisbon'] });

function isKnownTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
