import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readOutline } from '../render/document';
import { readClassification, readFramework } from '../report/framework';
import { PILLARS } from '../report/report';
import { CLAIMS } from './registry';

const filesOf = (pillar: string): readonly string[] => {
  const folder = join(__dirname, pillar);
  return existsSync(folder) ? readdirSync(folder).map((name) => `${pillar}/${name}`) : [];
};
const files = new Set(PILLARS.flatMap(filesOf));
const questions = readFramework().pillars.flatMap((pillar) => pillar.questions);
const bestPractices = new Set(questions.flatMap((question) => question.bestPractices.map(({ id }) => id)));

test('given the registry, then ids are unique', () => {
  expect(new Set(CLAIMS.map(({ id }) => id)).size).toBe(CLAIMS.length);
});

test('given the files of the pillars, then every one belongs to a registered claim', () => {
  const expected = CLAIMS.flatMap(({ pillar, id }) =>
    ['.ts', '.test.ts', '.mutation.ts'].map((end) => `${pillar}/${id}${end}`),
  );
  expect([...files].sort()).toEqual(expected.sort());
});

describe.each(CLAIMS.map((claim) => [claim.id, claim] as const))('given the claim %s', (_id, claim) => {
  const pillar = readOutline().pillars.find(({ id }) => id === claim.pillar);

  test('then its section is a heading of its pillar', () => {
    expect(pillar?.sections.map(({ title }) => title)).toContain(claim.section);
  });

  test('then it shows at least one principle, and only those of its pillar', () => {
    expect(claim.principles.length).toBeGreaterThan(0);
    expect(pillar?.principles).toEqual(expect.arrayContaining([...claim.principles]));
  });

  test('then its best practices are those of the pinned framework', () => {
    expect(claim.bestPractices.filter((id) => !bestPractices.has(id))).toEqual([]);
  });

  test('then statement and fix are sentences', () => {
    expect([claim.statement, claim.fix]).toEqual([
      expect.stringMatching(/^\S.*\.$/),
      expect.stringMatching(/^\S.*\.$/),
    ]);
  });
});

test('given the classification, then every question of the framework has one', () => {
  expect(Object.keys(readClassification()).sort()).toEqual(questions.map(({ id }) => id).sort());
});

test('given the classification, then exactly the questions without a claim are uncovered, attested or not applicable', () => {
  const tied = new Set(CLAIMS.flatMap((claim) => claim.bestPractices.map((id) => id.slice(0, id.indexOf('-')))));
  const claimed = Object.entries(readClassification())
    .filter(([, classification]) => classification === 'automated' || classification === 'repository')
    .map(([id]) => id);
  expect(claimed.sort()).toEqual([...tied].sort());
});
