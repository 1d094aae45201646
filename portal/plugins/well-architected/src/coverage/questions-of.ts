import type { PracticeCoverage, Report } from '@hexastyle/plugin-well-architected-common';
import { isShown } from './is-shown';

/** A question with its best practices. */
export interface QuestionGroup {
  readonly id: string;
  readonly question: string;
  /** Those that pass the filter. */
  readonly practices: readonly PracticeCoverage[];
  /** Of all best practices of the question, whatever the filter is. */
  readonly shown: number;
  readonly total: number;
}

/** The questions of a pillar that have best practices which pass the filter, in the framework's order. */
export function questionsOf(
  pillar: string,
  questions: Report['coverage']['questions'],
  all: readonly PracticeCoverage[],
  passes: (practice: PracticeCoverage) => boolean,
): readonly QuestionGroup[] {
  return questions
    .filter((question) => question.pillar === pillar)
    .map(({ id, question, total }) => {
      const own = all.filter((practice) => practice.question === id);
      return { id, question, total, practices: own.filter(passes), shown: own.filter(isShown).length };
    })
    .filter(({ practices }) => practices.length > 0);
}
