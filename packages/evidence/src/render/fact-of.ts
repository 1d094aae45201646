import type { Evidence } from '../report/report';
import { placeOf } from './place-of';
import { wordsOf } from './words-of';

/** What a piece of evidence says, with the stack, and what was expected where that is known. */
export const factOf = (evidence: Evidence): string => {
  if (evidence.kind !== 'resource' || evidence.property === undefined) return wordsOf(evidence);
  const expected = evidence.expected === undefined ? '' : `expected ${evidence.expected}, `;
  return `${evidence.property} of ${placeOf(evidence)} in ${evidence.stack}: ${expected}actual ${evidence.actual ?? 'not set'}`;
};
