import { aClaim } from '../testing/a-claim';
import { met, notMet } from '../testing/a-finding';
import { aReport } from '../testing/a-report';
import { readFramework } from './framework';
import { PILLARS, reportSchema } from './report';

test('given the pinned framework, then it has 57 questions and 307 best practices', () => {
  const questions = readFramework().pillars.flatMap((pillar) => pillar.questions);
  expect(questions).toHaveLength(57);
  expect(questions.flatMap(({ bestPractices }) => bestPractices)).toHaveLength(307);
});

test('given claims, then the report fits its published shape and keeps the order of the pillars', () => {
  const report = aReport([aClaim(notMet), aClaim(met(), { id: 'first', pillar: 'operational-excellence' })]);
  expect(reportSchema.parse(report)).toEqual(report);
  expect(report.claims.map(({ id }) => id)).toEqual(['first', 'a-claim']);
});

test('given claims, then the summary counts verdicts for every pillar', () => {
  const { summary } = aReport([aClaim(notMet), aClaim(met(), { id: 'other' })]);
  expect(summary.map(({ id }) => id)).toEqual(PILLARS);
  expect(summary[1]).toMatchObject({ name: 'Security', claims: 2, verdicts: { verified: 1, missing: 1, drifted: 0 } });
});

test('given claims tied to the same best practice, then it is covered once over the fixed denominator', () => {
  const { coverage } = aReport([
    aClaim(met()),
    aClaim(met(), { id: 'other', bestPractices: ['SEC08-BP02', 'SEC09-BP02'] }),
  ]);
  expect(coverage.bestPractices).toEqual({ covered: 2, total: 307 });
  expect(coverage.questions).toHaveLength(57);
  expect(coverage.questions.find(({ id }) => id === 'SEC08')).toMatchObject({
    covered: ['SEC08-BP02'],
    classification: 'automated',
  });
  expect(coverage.questions.find(({ id }) => id === 'OPS01')).toMatchObject({
    covered: [],
    classification: 'uncovered',
  });
});

test('given the same facts judged twice, then the reports are equal to the byte', () => {
  const once = (): string => JSON.stringify(aReport([aClaim(notMet), aClaim(met(), { id: 'other' })]));
  expect(once()).toBe(once());
});
