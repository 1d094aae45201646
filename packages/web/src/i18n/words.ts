import type { Catalogue, Translation } from './catalogue';
import type { Language } from './language';

/** One catalogue in all its languages, as far as they are loaded. */
export class Words<C extends Catalogue> {
  readonly #load: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Translation<C>>>>;
  readonly #loaded = new Map<Language, C | Translation<C>>();
  readonly #loading = new Map<Language, Promise<void>>();

  constructor(english: C, load: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Translation<C>>>>) {
    this.#loaded.set('en', english);
    this.#load = load;
  }

  /** The texts of a language; undefined before they are loaded. */
  in(language: Language): C | Translation<C> | undefined {
    return this.#loaded.get(language);
  }

  /** Resolves when the language can be read. What cannot be loaded, as when the network is off, is English. */
  ready(language: Language): Promise<void> {
    if (language === 'en' || this.#loaded.has(language)) return Promise.resolve();
    const loading = this.#loading.get(language) ?? this.#fetch(language);
    this.#loading.set(language, loading);
    return loading;
  }

  async #fetch(language: Exclude<Language, 'en'>): Promise<void> {
    const load = this.#load[language];
    const texts = await load().catch(() => this.#loaded.get('en'));
    if (texts !== undefined) this.#loaded.set(language, texts);
  }
}
