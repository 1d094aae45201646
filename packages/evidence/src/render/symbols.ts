import type { Verdict } from '../report/report';

/** Verdicts are shown with a symbol and their word, never by colour alone. */
export const SYMBOLS: Readonly<Record<Verdict, string>> = {
  verified: '✔',
  missing: '✘',
  drifted: '≠',
  'not-checked': '?',
  waived: '~',
  attested: '✎',
  'not-applicable': '–',
};
