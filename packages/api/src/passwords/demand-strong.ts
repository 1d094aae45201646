import { Problem } from '../problems/problem';
import { isGuessable } from './is-guessable';

const DETAIL =
  'This password is easy to guess: take four or more words that do not belong together, or let a password manager make one.';

/**
 * Refuses a new password that guessing finds, because it was in breaches, is a pattern of the keyboard or says who it belongs to.
 *
 * @param email of the account @throws Problem `weak-password`
 */
export async function demandStrong(password: string, email: string, pointer = '#/password'): Promise<void> {
  if (await isGuessable(password, email)) {
    throw new Problem('weak-password', { detail: DETAIL, errors: [{ pointer, detail: DETAIL }] });
  }
}
