import { aClaim } from '../testing/a-claim';
import { aContext, anAttestation } from '../testing/a-context';
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
    classification: 'repository',
  });
  expect(coverage.questions.find(({ id }) => id === 'OPS01')).toMatchObject({
    covered: [],
    classification: 'attested',
  });
});

test('given the coverage, then every pillar counts all of its best practices, whatever is claimed', () => {
  const { practices = [], pillars = [] } = aReport([aClaim(met()), aClaim(notMet, { id: 'other' })]).coverage;
  expect(practices).toHaveLength(307);
  expect(pillars.map(({ id, questions, total }) => [id, questions, total])).toEqual([
    ['operational-excellence', 11, 68],
    ['security', 11, 63],
    ['reliability', 13, 65],
    ['performance-efficiency', 5, 32],
    ['cost-optimization', 11, 50],
    ['sustainability', 6, 29],
  ]);
  for (const { classifications, verdicts, total } of pillars)
    for (const counts of [classifications, verdicts])
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(total);
  expect(pillars[1]).toMatchObject({ classifications: { repository: 1 }, verdicts: { missing: 1 }, shown: 0 });
});

test('given an attestation in force, then what it answers is shown, and without one it is not', () => {
  const shown = (changes = {}): unknown => {
    const attestations = [anAttestation({ subject: { kind: 'best-practices', ids: ['OPS03-BP01'] }, ...changes })];
    const [pillar] = aReport([], undefined, aContext({ attestations })).coverage.pillars ?? [];
    return [pillar?.shown, pillar?.inForce];
  };
  expect(shown()).toEqual([1, 1]);
  expect(shown({ expires: '2026-11-22' })).toEqual([0, 0]);
});

test('given the same facts judged twice, then the reports are equal to the byte', () => {
  const once = (): string => JSON.stringify(aReport([aClaim(notMet), aClaim(met(), { id: 'other' })]));
  expect(once()).toBe(once());
});
