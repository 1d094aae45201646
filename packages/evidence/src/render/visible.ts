/** What a terminal obeys, what draws over or turns what stands around it, and halves of characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const escapeOf = (character: string): string => {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  return NAMED[character] ?? (code.length > 2 ? `\\u{${code}}` : `\\x${code.padStart(2, '0')}`);
};

/** Text in one line that no terminal obeys: control characters are shown as `\x1b`, line breaks as `\n`. */
export const visible = (text: string): string => text.replaceAll(UNSEEN, escapeOf);

/** The same for text that may have several lines of its own. */
export const visibleLines = (text: string): string => text.split('\n').map(visible).join('\n');

/** The same for every text that an object itself has; what lies deeper stays the object that it is. */
export const withVisibleTexts = <T extends object>(named: T): T =>
  Object.fromEntries(
    Object.entries(named).map(([key, value]: [string, unknown]) => [
      key,
      typeof value === 'string' ? visible(value) : value,
    ]),
  ) as T;

const seen = (_key: string, value: unknown): unknown => (typeof value === 'string' ? visible(value) : value);

/** The same for every text within a document that could be written as JSON: what people named never draws on a terminal. */
export const visibly = <T extends object>(document: T): T => JSON.parse(JSON.stringify(document), seen) as T;
