import type { BestPractice, Framework } from '../report/framework';

/** Best practices of the framework by their id. */
export const bestPracticesById = ({ pillars }: Framework): ReadonlyMap<string, BestPractice> =>
  new Map(
    pillars
      .flatMap(({ questions }) => questions)
      .flatMap(({ bestPractices }) => bestPractices)
      .map((each) => [each.id, each]),
  );
