import type { Language } from './language';
import { LOCALES } from './language';

interface Loadable {
  ready(language: Language): Promise<void>;
}

/** The language that the page speaks now. */
class Speech {
  #language: Language = 'en';
  readonly #known = new Set<Loadable>();
  readonly #listeners = new Set<() => void>();

  readonly language = (): Language => this.#language;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  know(words: Loadable): void {
    this.#known.add(words);
  }

  /** Changes the language when everything on the screen can be said in it, so that the page never flickers. */
  async speak(language: Language): Promise<void> {
    await Promise.all(Array.from(this.#known, (words) => words.ready(language)));
    this.#language = language;
    document.documentElement.lang = LOCALES[language];
    for (const listener of this.#listeners) listener();
  }
}

/** One page speaks one language: catalogues make themselves known to it as they are loaded. */
export const speech = new Speech();
