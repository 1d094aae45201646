import { useMemo } from 'react';
import type { Catalogue } from './catalogue';
import { sayIn, type Say } from './say';
import { useLanguage } from './use-language';
import type { Words } from './words';

/** The texts of a room in the language of the page; waits, as for a lazy page, until they are loaded. */
export function useWords<C extends Catalogue>(words: Words<C>): Say<C> {
  const language = useLanguage();
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- React takes a thrown promise as "not yet"
  if (words.in(language) === undefined) throw words.ready(language);
  return useMemo(() => sayIn(words, language), [words, language]);
}
