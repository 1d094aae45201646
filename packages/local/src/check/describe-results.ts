import type { Result } from './run-steps';

const describeResult = ({ step, outcome }: Result): readonly string[] => {
  switch (outcome.kind) {
    case 'passed':
      return [];
    case 'failed':
      return [`\n--- ${step.name}\n${outcome.output}\n--> ${step.wayOut}`];
    case 'skipped':
      return [`\n--- ${step.name} WAS SKIPPED\n--> ${outcome.reason}`];
  }
};

/** How many ended this way. */
export const countOf = (results: readonly Result[], kind: Result['outcome']['kind']): number =>
  results.filter(({ outcome }) => outcome.kind === kind).length;

/** What failed and what was skipped, each with its way out. */
export const describeResults = (results: readonly Result[]): readonly string[] => results.flatMap(describeResult);
