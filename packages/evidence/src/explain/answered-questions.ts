import type { BestPractice, Framework } from '../report/framework';
import type { AnsweredQuestion } from './explanation';

const known = ({ id, title, risk, url }: BestPractice): AnsweredQuestion['bestPractices'][number] => ({
  id,
  title,
  ...(risk !== null && { risk }),
  url,
});

/** The questions of the framework that these best practices answer, in the framework's order. */
export const answeredQuestions = (
  bestPractices: readonly string[],
  { pillars }: Framework,
): readonly AnsweredQuestion[] =>
  pillars
    .flatMap(({ questions }) => questions)
    .map(({ id, question, bestPractices: all }) => ({
      id,
      question,
      bestPractices: all.filter((each) => bestPractices.includes(each.id)).map(known),
    }))
    .filter((each) => each.bestPractices.length > 0);
