import type { Classification } from '@hexastyle/plugin-well-architected-common';

export interface ClassWords {
  readonly label: string;
  /** Shape as well as colour tells classes apart. */
  readonly symbol: string;
  readonly meaning: string;
}

/** In the order in which they are shown, what is answered best first. */
export const CLASS_WORDS: Readonly<Record<Classification, ClassWords>> = {
  automated: { label: 'Automated', symbol: '●', meaning: 'Claims judge it by what is synthesized or running.' },
  repository: { label: 'Repository', symbol: '◆', meaning: 'Claims judge it by what the repository has.' },
  attested: { label: 'Attested', symbol: '✎', meaning: 'It needs the word of a person, which holds until a day.' },
  'not-applicable': { label: 'Not applicable', symbol: '–', meaning: 'It does not apply, for the reason given.' },
  uncovered: { label: 'Uncovered', symbol: '○', meaning: 'Nothing judges it yet.' },
};

export const CLASSES = Object.keys(CLASS_WORDS) as readonly Classification[];
