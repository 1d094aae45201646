import { germanPatterns } from './german-patterns';

/** Where a text is put together from others. */
const JOINTS = /: |, | – | · | (?=\d)/g;

/** Names of places in time zones are those of a database, in English everywhere. */
const ZONE = /^(?:UTC|\w+\/[\w/ +-]+)$/;

const nameOf = (date: Date, options: Intl.DateTimeFormatOptions): readonly string[] =>
  new Intl.DateTimeFormat('de-DE', { ...options, timeZone: 'UTC' }).format(date).match(/\p{L}+/gu) ?? [];

/** The words of which Germans make the dates of a year, long and short. */
const calendarWords = (): readonly string[] =>
  Array.from({ length: 365 }, (_, day) => new Date(Date.UTC(2026, 0, 1 + day))).flatMap((date) =>
    (['long', 'short'] as const).flatMap((style) => [
      ...nameOf(date, { weekday: style, month: style, day: 'numeric' }),
      ...nameOf(date, { month: style }),
    ]),
  );

/**
 * Tells German texts of the habit tracker from others.
 *
 * @param own what a person wrote, which may be in any language
 */
export const germanEar = async (own: readonly string[]): Promise<(text: string) => boolean> => {
  const patterns = await germanPatterns();
  const words = new Set([...own.flatMap((text) => text.match(/\p{L}+/gu) ?? []), ...calendarWords()]);
  const isPart = (text: string): boolean =>
    ZONE.test(text) ||
    patterns.some((pattern) => pattern.test(text)) ||
    (text.match(/\p{L}{2,}/gu) ?? []).every((word) => words.has(word));
  const isGerman = (text: string): boolean =>
    isPart(text) ||
    [...text.matchAll(JOINTS)].some(
      ({ index, 0: joint }) => isGerman(text.slice(0, index)) && isGerman(text.slice(index + joint.length)),
    );
  return isGerman;
};
