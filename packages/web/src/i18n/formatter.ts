import { LocalizedStringDictionary, LocalizedStringFormatter } from '@internationalized/string';

const NO_TEXTS = new LocalizedStringDictionary<string>({ en: {} }, 'en');

/** What the functions of a catalogue write numbers, plurals and days with, in the language of the catalogue. */
export class Formatter extends LocalizedStringFormatter {
  readonly #language: string;

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
    return new Intl.DateTimeFormat(this.#language, { ...options, timeZone: 'UTC' }).format(
      new Date(`${date}T00:00:00Z`),
    );
  }

  /** A moment, ISO 8601, as clocks on this device show it. */
  moment(at: string, options: Intl.DateTimeFormatOptions): string {
    return new Intl.DateTimeFormat(this.#language, options).format(new Date(at));
  }
}
