import { globSync } from 'node:fs';
import { inRepository } from '../../repository';

/** What is filled in here is a list, and a message that says nothing else gives it back. */
type Message = string | ((values: never, formatter: never) => string | readonly string[]);

/** Stands in a text for what is filled in. */
const FILLED = '\u0001';

/** Whatever a message asks of its values, in turn: something, nothing, none, nobody. */
const VALUES = [Object.assign([FILLED], { toLowerCase: () => FILLED }), '', 0, undefined];

const formatter = (plural: 'one' | 'other') => ({
  number: () => FILLED,
  day: () => FILLED,
  plural: (_count: unknown, forms: Readonly<Record<string, string>>) => forms[plural] ?? forms['other'],
});

const say = (message: Exclude<Message, string>, value: unknown, plural: 'one' | 'other'): readonly string[] => {
  try {
    const values = new Proxy({}, { get: () => value });
    return [[message(values as never, formatter(plural) as never)].flat().join('')];
  } catch {
    // A value of another kind than this message works with.
    return [];
  }
};

const textsOf = (message: Message): readonly string[] =>
  typeof message === 'string'
    ? [message]
    : VALUES.flatMap((value) => [...say(message, value, 'one'), ...say(message, value, 'other')]);

/** A text with numbers in it is the same text whatever the numbers are, and within another it may begin small. */
const patternOf = (text: string): RegExp | undefined => {
  const parts = text
    .replace(/NaN|\d+/g, FILLED)
    .split(new RegExp(`${FILLED}+`))
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return /\p{L}{2}/u.test(parts.join(' ')) ? new RegExp(`^${parts.join('.+')}$`, 'ui') : undefined;
};

/** Everything that the habit tracker can say in a language, as patterns of whole texts. */
export const cataloguePatterns = async (language: 'en' | 'de'): Promise<readonly RegExp[]> => {
  const files = globSync(`packages/web/src/**/*words/${language}.ts`, { cwd: inRepository('.') });
  const patterns: RegExp[] = [];
  for (const file of files) {
    const loaded = (await import(inRepository(file))) as Readonly<Record<string, Readonly<Record<string, Message>>>>;
    for (const message of Object.values(loaded[language] ?? {})) {
      patterns.push(...textsOf(message).flatMap((text) => patternOf(text) ?? []));
    }
  }
  return patterns;
};
