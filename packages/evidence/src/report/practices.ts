import { readClassification, readFramework, type Assignment } from './framework';
import type { Pillar } from './report';

/** One best practice of the pinned framework, with what is said of it where no claim judges it. */
export interface Practice {
  /** `SEC08-BP02` */
  readonly id: string;
  readonly title: string;
  /** Id of its question, `SEC08`. */
  readonly question: string;
  readonly pillar: Pillar;
  readonly assignment?: Assignment | undefined;
}

/** Every best practice of the pinned framework, in its order. */
export const readPractices = (): readonly Practice[] => {
  const classification = readClassification();
  return readFramework().pillars.flatMap(({ id: pillar, questions }) =>
    questions.flatMap(({ id: question, bestPractices }) =>
      bestPractices.map(({ id, title }) => ({ id, title, question, pillar, assignment: classification[id] })),
    ),
  );
};
