import type { Framework, Question } from './framework';
import type { Classification, JudgedClaim, Report } from './report';

type QuestionCoverage = Report['coverage']['questions'][number];

const coveredOf = ({ bestPractices }: Question, tied: ReadonlySet<string>): string[] =>
  bestPractices.map(({ id }) => id).filter((id) => tied.has(id));

/** Coverage over every question and best practice of the pinned framework, whether or not a claim is tied to it. */
export const coverageOf = (
  claims: readonly Pick<JudgedClaim, 'bestPractices'>[],
  framework: Framework,
  classification: Readonly<Record<string, Classification>>,
): Report['coverage'] => {
  const tied = new Set(claims.flatMap(({ bestPractices }) => bestPractices));
  const questions = framework.pillars.flatMap(({ id: pillar, questions }) =>
    questions.map((question): QuestionCoverage => ({
      id: question.id,
      pillar,
      question: question.question,
      classification: classification[question.id] ?? 'uncovered',
      covered: coveredOf(question, tied),
      total: question.bestPractices.length,
    })),
  );
  return {
    questions,
    bestPractices: {
      covered: questions.reduce((sum, { covered }) => sum + covered.length, 0),
      total: questions.reduce((sum, { total }) => sum + total, 0),
    },
  };
};
