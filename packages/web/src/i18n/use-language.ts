import { useSyncExternalStore } from 'react';
import type { Language } from './language';
import { speech } from './speech';

/** The language of the page. */
export function useLanguage(): Language {
  return useSyncExternalStore(speech.subscribe, speech.language);
}
