import type { Catalogue, Message, ValuesOf } from './catalogue';
import { Formatter } from './formatter';
import { isolated } from './isolated';
import { LOCALES, type Language } from './language';
import type { Words } from './words';

/** Says a text of a catalogue by its key, with the values that it asks for. */
export type Say<C extends Catalogue> = <Key extends keyof C & string>(key: Key, ...values: ValuesOf<C[Key]>) => string;

const FORMATTERS: Readonly<Record<Language, Formatter>> = {
  en: new Formatter(LOCALES.en),
  de: new Formatter(LOCALES.de),
};

/** The texts of a room in a language; in English as long as that language is not loaded. */
export function sayIn<C extends Catalogue>(words: Words<C>, language: Language): Say<C> {
  const loaded = words.in(language);
  const formatter = FORMATTERS[loaded === undefined ? 'en' : language];
  const texts: Catalogue | undefined = loaded ?? words.in('en');
  return (key, ...values) => {
    const message = texts?.[key] ?? key;
    return typeof message === 'string' ? message : write(message, values[0], formatter);
  };
}

function write(message: Exclude<Message, string>, values: unknown, formatter: Formatter): string {
  // The key decides the values, and the signature of `Say` has checked them.
  return message(withIsolatedName(values) as never, formatter);
}

/** What is called `name` was typed by a person, in any script. */
function withIsolatedName(values: unknown): unknown {
  if (typeof values !== 'object' || values === null || !('name' in values)) return values;
  return typeof values.name === 'string' ? { ...values, name: isolated(values.name) } : values;
}
