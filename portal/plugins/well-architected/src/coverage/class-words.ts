import type { Classification } from '@hexastyle/plugin-well-architected-common';

export interface ClassWords {
  readonly label: string;
  readonly meaning: string;
}

/** In the order in which they are shown, what is answered best first. */
export const CLASS_WORDS: Readonly<Record<Classification, ClassWords>> = {
  automated: { label: 'Automated', meaning: 'Claims judge it by what is synthesized or running.' },
  repository: { label: 'Repository', meaning: 'Claims judge it by what the repository has.' },
  attested: { label: 'Attested', meaning: 'It needs the word of a person. An attestation in force has not expired.' },
  'not-applicable': { label: 'Not applicable', meaning: 'It does not apply, for the reason that it says.' },
  uncovered: { label: 'Uncovered', meaning: 'No claim judges it yet.' },
};

export const CLASSES = Object.keys(CLASS_WORDS) as readonly Classification[];
