import type { Verdict } from '../../report/report';

/** Verdicts as they stand in a sentence. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  verified: 'verified',
  missing: 'missing',
  drifted: 'drifted',
  'not-checked': 'not checked',
  waived: 'waived',
  attested: 'attested',
  'not-applicable': 'not applicable',
};
