import { LocalizedStringDictionary, LocalizedStringFormatter } from '@internationalized/string';

const NO_TEXTS = new LocalizedStringDictionary<string>({ en: {} }, 'en');

/** What the functions of a catalogue write numbers, plurals and days with, in the language of the catalogue. */
export class Formatter extends LocalizedStringFormatter {
  readonly #language: string;
  /** Making one is slow, and a page has dozens of days: each is made once. */
  readonly #known = new Map<string, Intl.DateTimeFormat>();

  constructor(language: string) {
    super(language, NO_TEXTS);
    this.#language = language;
  }

  override plural(count: number, options: Readonly<Record<string, string>>): string {
    return super.plural(count, options);
  }

  override number(value: number): string {
    return super.number(value);
  }

  /** A calendar day, `YYYY-MM-DD`; it has no zone, so it is read and written in UTC. */
  day(date: string, options: Intl.DateTimeFormatOptions): string {
    return this.#days(options).format(new Date(`${date}T00:00:00Z`));
  }

  /** A moment, ISO 8601, as clocks on this device show it: also after it went to another zone, which a formatter keeps. */
  moment(at: string, options: Intl.DateTimeFormatOptions): string {
    return new Intl.DateTimeFormat(this.#language, options).format(new Date(at));
  }

  #days(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    const key = JSON.stringify(options);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const made = new Intl.DateTimeFormat(this.#language, { ...options, timeZone: 'UTC' });
    this.#known.set(key, made);
    return made;
  }
}
