import { existsSync, readFileSync, readdirSync } from 'node:fs';
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

const CLASSIFICATION = 'framework/classification.json';

/** `framework/classification.json:12`, the line that holds the entry of a best practice. */
const lineOf = (id: string): string => {
  const lines = readFileSync(join(__dirname, '../..', CLASSIFICATION), 'utf8').split('\n');
  return `${CLASSIFICATION}:${lines.findIndex((line) => line.includes(`"${id}"`)) + 1}`;
};
const claimsOf = (id: string): readonly string[] =>
  CLAIMS.filter((claim) => claim.bestPractices.includes(id)).map((claim) => claim.id);

test('given the classification, then it has what no claim judges, and nothing else', () => {
  const said = Object.keys(readClassification());
  expect([
    ...said
      .filter((id) => claimsOf(id).length > 0)
      .map((id) => `${lineOf(id)}: ${id} is judged by ${claimsOf(id).join(', ')}: remove its entry.`),
    ...said.filter((id) => !bestPractices.has(id)).map((id) => `${lineOf(id)}: there is no ${id}: remove its entry.`),
    ...[...bestPractices]
      .filter((id) => claimsOf(id).length === 0 && !said.includes(id))
      .map((id) => `${CLASSIFICATION}: no claim judges ${id}: say there how it is answered.`),
  ]).toEqual([]);
});

test('given the classification, then every reason is a sentence, and what does not apply names the types that would make it', () => {
  const said = Object.entries(readClassification());
  expect(said.filter(([, { reason }]) => !/^[A-Z].{20,}\.$/.test(reason)).map(([id]) => id)).toEqual([]);
  for (const [id, { classification, unless }] of said)
    expect([id, unless.length > 0]).toEqual([id, classification === 'not-applicable']);
});
