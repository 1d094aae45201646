import { describeFaults } from './describe-faults';
import type { Outcome } from './outcome';

const indented = (text: string): string => text.trimEnd().replaceAll(/^(?=.)/gm, '  ');

const noted = (notes: readonly string[]): string => notes.map((note) => `\nNote: ${note}\n`).join('');

const NEXT = `Next: npm run synth && npm run evidence, commit, and docs/deploying.md leads it into its account.`;

/** An outcome in words for a terminal. */
export const describeOutcome = (outcome: Outcome): string => {
  switch (outcome.kind) {
    case 'faulty':
      return `${describeFaults(outcome)}\n\nNothing was written. Mend the above; npx projen env:add --help says how.`;
    case 'planned':
      return `${outcome.file} would be:\n\n${indented(outcome.text)}\n${outcome.words}\n${noted(outcome.notes)}`;
    case 'added':
      return `${outcome.file} was written, and everything that follows from it.\n${noted(outcome.notes)}\n${NEXT}`;
  }
};
