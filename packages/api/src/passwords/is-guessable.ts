import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { COMMON_PASSWORDS } from './common-passwords';

/** Of 0 to 4. Under it, 10^8 guesses are enough. NIST SP 800-63B, 3.1.1.2 asks for a list; this finds its variations too. */
const SCORE_DEMANDED = 3;
/** What comes after can only make it stronger, and the work grows faster than the length. */
const CHARACTERS_JUDGED = 48;
const SERVICE_WORDS = ['hexastyle', 'habit', 'habits', 'tracker'];

let loading: Promise<ZxcvbnFactory> | undefined;

/** Whether somebody who knows the e-mail address and what passwords people choose would find this one by guessing. */
export async function isGuessable(password: string, email: string): Promise<boolean> {
  loading ??= load();
  const estimator = await loading;
  const judged = password.normalize('NFKC').slice(0, CHARACTERS_JUDGED);
  return estimator.check(judged, [...partsOf(email), ...SERVICE_WORDS]).score < SCORE_DEMANDED;
}

/** The estimator is loaded with the first new password: sign-in and all else go without it. The list is there from the start. */
async function load(): Promise<ZxcvbnFactory> {
  const { ZxcvbnFactory: Factory } = await import('@zxcvbn-ts/core');
  return new Factory({ dictionary: { common: [...COMMON_PASSWORDS] } });
}

function partsOf(email: string): readonly string[] {
  const parts = email.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return [email, ...email.split('@'), ...parts].filter((part) => part.length > 2);
}
