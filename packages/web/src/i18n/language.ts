/** Languages of the catalogue; the first is there without loading anything. */
export const LANGUAGES = ['en', 'de'] as const;

export type Language = (typeof LANGUAGES)[number];

/** How days and numbers are written in a language. */
export const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' };

/** What stands before the decimals of a number in a language. */
export const DECIMAL_SIGNS = { en: '.', de: ',' } as const satisfies Readonly<Record<Language, string>>;

/**
 * The language of the page.
 *
 * @param wanted as an account has it; empty for what the device prefers
 */
export function languageOf(wanted: string): Language {
  return bestLanguage(wanted === '' ? navigator.languages : [wanted]);
}

/** The first language of a list such as `navigator.languages` that there is a catalogue for. */
function bestLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const found = LANGUAGES.find((language) => tag.toLowerCase().split('-')[0] === language);
    if (found !== undefined) return found;
  }
  return 'en';
}
