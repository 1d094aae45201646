import { globSync } from 'node:fs';
import { inRepository } from '../../repository';

/** What is filled in here is a list, and a message that says nothing else gives it back. */
type Message = string | ((values: never, formatter: never) => string | readonly string[]);

/** Stands in a text for what is filled in. */
const FILLED = '\u0001';

/** Names by which messages look a part of their text up. */
const NAMES = ['day', 'week', 'month', 'time'];

/** Whatever a message asks of its values, in turn: something, nothing, none, nobody, one of the names. */
const VALUES = [Object.assign([FILLED], { toLowerCase: () => FILLED }), '', 0, undefined, ...NAMES];

/** Where a message says a name as it stands, it would have said anything. */
const withoutNames = (text: string): string => text.replace(new RegExp(`\\b(?:${NAMES.join('|')})\\b`, 'g'), FILLED);

const formatter = (plural: 'one' | 'other') => ({
  number: () => FILLED,
  day: () => FILLED,
  moment: () => FILLED,
  plural: (_count: unknown, forms: Readonly<Record<string, string>>) => forms[plural] ?? forms['other'],
});

const say = (message: Exclude<Message, string>, value: unknown, plural: 'one' | 'other'): readonly string[] => {
  try {
    const values = new Proxy({}, { get: () => value });
    return [withoutNames([message(values as never, formatter(plural) as never)].flat().join(''))];
  } catch {
    // A value of another kind than this message works with.
    return [];
  }
};

const textsOf = (message: Message, file: string): readonly string[] => {
  if (typeof message === 'string') return [message];
  const texts = VALUES.flatMap((value) => [...say(message, value, 'one'), ...say(message, value, 'other')]);
  if (texts.length > 0) return texts;
  throw new Error(`No value suits a message of ${file}: give VALUES or the formatter what it asks for.`);
};

/** A text with numbers in it is the same text whatever the numbers are, and within another it may begin small. */
const patternOf = (text: string): RegExp | undefined => {
  const parts = text
    .replace(/NaN|\d+/g, FILLED)
    .split(new RegExp(`${FILLED}+`))
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return /\p{L}{2}/u.test(parts.join(' ')) ? new RegExp(`^${parts.join('.+')}$`, 'ui') : undefined;
};

/** Everything that the habit tracker can say in German, as patterns of whole texts. */
export const germanPatterns = async (): Promise<readonly RegExp[]> => {
  const files = globSync('packages/web/src/**/*words/de.ts', { cwd: inRepository('.') });
  const patterns: RegExp[] = [];
  for (const file of files) {
    const { de } = (await import(inRepository(file))) as { readonly de: Readonly<Record<string, Message>> };
    for (const message of Object.values(de)) {
      patterns.push(...textsOf(message, file).flatMap((text) => patternOf(text) ?? []));
    }
  }
  return patterns;
};
