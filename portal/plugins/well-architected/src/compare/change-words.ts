import type { ClaimChange } from '@hexastyle/plugin-well-architected-common';
import type { Tone } from '../verdicts/verdict-words';

interface ChangeWords {
  readonly title: string;
  readonly symbol: string;
  readonly tone: Tone;
  readonly meaning: string;
}

/** In the order in which people want to know. */
export const CHANGE_WORDS: Readonly<Record<ClaimChange, ChangeWords>> = {
  lost: { title: 'Lost', symbol: '▼', tone: 'danger', meaning: 'Verified in the base and no longer in the head.' },
  gained: { title: 'Gained', symbol: '▲', tone: 'success', meaning: 'Verified in the head and not yet in the base.' },
  changed: { title: 'Changed', symbol: '≠', tone: 'warning', meaning: 'Another verdict, or another strength.' },
  'only-base': { title: 'Only in the base', symbol: '−', tone: 'info', meaning: 'The head does not have it.' },
  'only-head': { title: 'Only in the head', symbol: '+', tone: 'info', meaning: 'The base does not have it.' },
};

export const CHANGES = Object.keys(CHANGE_WORDS) as readonly ClaimChange[];
