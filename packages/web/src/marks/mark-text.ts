import type { DatedStatus } from '@hexastyle/habits';
import type { Say } from '../i18n/say';
import { markKind } from './mark-kind';
import type { en } from './words/en';

/** The state of a day in words, with its amount where there is one. */
export function markText(
  say: Say<typeof en>,
  status: DatedStatus,
  { today, unit }: { readonly today: string; readonly unit: string },
): string {
  const kind = say(markKind(status, today));
  return status.kind === 'measured' ? say('amount', { amount: status.amount, unit, kind }) : kind;
}
