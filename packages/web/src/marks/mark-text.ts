import type { Say } from '../i18n/say';
import type { MarkedDay } from './marked-days';
import type { en } from './words/en';

/** The mark of a day in words, with its amount where there is one. */
export function markText(say: Say<typeof en>, { kind, status }: MarkedDay, unit: string): string {
  const word = say(kind);
  return status.kind === 'measured' ? say('amount', { amount: status.amount, unit, kind: word }) : word;
}
