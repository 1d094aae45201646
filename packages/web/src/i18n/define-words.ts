import type { Catalogue, Translation } from './catalogue';
import type { Language } from './language';
import { speech } from './speech';
import { Words } from './words';

/**
 * The words of one room: English comes with it, other languages are loaded when they are wanted.
 *
 * @param load one per language; what cannot be loaded is said in English
 */
export function defineWords<C extends Catalogue>(
  english: C,
  load: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Translation<C>>>>,
): Words<C> {
  const words = new Words(english, load);
  speech.know(words);
  return words;
}
