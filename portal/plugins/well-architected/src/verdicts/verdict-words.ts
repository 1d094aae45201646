import type { Strength, Verdict } from '@hexastyle/plugin-well-architected-common';

export type Tone = 'success' | 'danger' | 'warning' | 'info' | 'neutral';

export interface VerdictWords {
  readonly label: string;
  /** Shape as well as colour tells verdicts apart. */
  readonly symbol: string;
  readonly tone: Tone;
}

export const VERDICT_WORDS: Readonly<Record<Verdict, VerdictWords>> = {
  verified: { label: 'Verified', symbol: '✓', tone: 'success' },
  missing: { label: 'Missing', symbol: '✕', tone: 'danger' },
  drifted: { label: 'Drifted', symbol: '≠', tone: 'danger' },
  'not-checked': { label: 'Not checked', symbol: '?', tone: 'warning' },
  waived: { label: 'Waived', symbol: '⊘', tone: 'warning' },
  attested: { label: 'Attested', symbol: '✎', tone: 'info' },
  'not-applicable': { label: 'Not applicable', symbol: '–', tone: 'neutral' },
};

export interface StrengthWords {
  readonly label: string;
  /** That a safeguard is present is not yet that it works; only an exercise shows that. */
  readonly proof: 'present' | 'works';
  readonly meaning: string;
}

export const STRENGTH_WORDS: Readonly<Record<Strength, StrengthWords>> = {
  declared: { label: 'Present: declared', proof: 'present', meaning: 'It is written down in the repository.' },
  synthesized: { label: 'Present: synthesized', proof: 'present', meaning: 'The synthesized template contains it.' },
  deployed: { label: 'Present: deployed', proof: 'present', meaning: 'The stack with it is deployed.' },
  'live-equal': { label: 'Present: live', proof: 'present', meaning: 'The running resource equals the template.' },
  exercised: { label: 'Works: exercised', proof: 'works', meaning: 'It has been exercised, and it worked.' },
};
