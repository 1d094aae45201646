import { sayIn } from '../i18n/say';
import { speech } from '../i18n/speech';
import type { en as enFaults } from './fault-words/en';
import { faultWords } from './fault-words/fault-words';
import type { en } from './words/en';
import { problemWords } from './words/problem-words';

type PageText = 'unreachable' | 'out-of-order' | 'unreadable' | 'signed-out';
/** As the API tells it. */
export interface Fault {
  readonly detail: string;
  readonly code: string | undefined;
  readonly about: string | undefined;
}

type ToldText = Exclude<keyof typeof en, PageText>;

/** A text of this page about an answer, in the language of the page. */
export async function pageMessage(text: PageText): Promise<string> {
  return (await sayNow())(text);
}

/**
 * What a person reads of a problem of the API: by its code in the language of the page, where the catalogue has it.
 *
 * @param detail in the words of the API, for what the catalogue does not have
 * @param seconds how long the API asks to wait, if it does
 */
export async function toldMessage(
  code: string | undefined,
  detail: string,
  seconds: number | undefined,
): Promise<string> {
  return isTold(code) ? (await sayNow())(code, { detail, seconds }) : detail;
}

/** What a person reads of one fault of a value or a file, like `toldMessage`. */
export async function faultMessage({ code, detail, about }: Fault): Promise<string> {
  if (!isKnownFault(code)) return detail;
  const language = speech.language();
  await faultWords.ready(language);
  return sayIn(faultWords, language)(code, { detail, about: about ?? '' });
}

async function sayNow() {
  const language = speech.language();
  await problemWords.ready(language);
  return sayIn(problemWords, language);
}

function isKnownFault(code: string | undefined): code is keyof typeof enFaults {
  return code !== undefined && Object.hasOwn(faultWords.in('en') ?? {}, code);
}

function isTold(code: string | undefined): code is ToldText {
  const texts: Readonly<Record<string, unknown>> = problemWords.in('en') ?? {};
  return code !== undefined && Object.hasOwn(texts, code) && typeof texts[code] === 'function';
}
