import Ajv2020 from 'ajv/dist/2020';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLAIMS } from '../claims/registry';
import { readOutline } from '../render/document';
import { readFramework } from '../report/framework';
import { aClaim } from '../testing/a-claim';
import { met } from '../testing/a-finding';
import { buildLens } from './build-lens';
import type { Lens } from './lens';

const schema = JSON.parse(readFileSync(join(__dirname, '../../schema/custom-lens.schema.json'), 'utf8')) as object;
const validate = new Ajv2020({ allErrors: true }).compile(schema);
const errorsOf = (lens: unknown): unknown => (validate(lens) ? [] : validate.errors);
const lensOf = (claims = CLAIMS, environment?: string): Lens =>
  buildLens({ claims, outline: readOutline(), framework: readFramework(), environment });
const questionsOf = ({ pillars }: Lens) => pillars.flatMap(({ questions }) => questions);
/** Claims of one section, the first of them tied to a high risk, the others to a low one. */
const claimsOf = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    aClaim(met(), { id: `claim-${index}`, bestPractices: [index === 0 ? 'SEC08-BP02' : 'SEC09-BP03'] }),
  );

test('given the claims of the platform, then the lens is valid, small enough, and has every claim once as a choice', () => {
  const lens = lensOf();
  expect(errorsOf(lens)).toEqual([]);
  expect(JSON.stringify(lens, undefined, 2).length).toBeLessThan(500_000);
  const choices = questionsOf(lens).flatMap((question) => question.choices.map(({ id }) => id));
  expect(choices.filter((id) => !id.endsWith('_no')).sort()).toEqual(
    CLAIMS.map(({ id }) => id.replaceAll('-', '_')).sort(),
  );
  expect(new Set(choices).size).toBe(choices.length);
  expect(new Set(questionsOf(lens).map(({ id }) => id)).size).toBe(questionsOf(lens).length);
});

test('given the pillars, then they have the ids by which the Tool knows those of the framework', () => {
  expect(lensOf().pillars.map(({ id }) => id)).toEqual([
    'operationalExcellence',
    'security',
    'reliability',
    'performance',
    'costOptimization',
    'sustainability',
  ]);
});

test('given a claim, then its choice has the statement, the best practices with a link, and the fix', () => {
  const [question] = questionsOf(lensOf([aClaim(met())]));
  expect(question?.choices[0]).toMatchObject({
    id: 'a_claim',
    title: 'Something is true.',
    helpfulResource: {
      displayText: expect.stringContaining('SEC08-BP02 Enforce encryption at rest (risk HIGH)') as string,
      url: expect.stringMatching(/^https:\/\/docs[.]aws[.]amazon[.]com\/wellarchitected\//) as string,
    },
    improvementPlan: { displayText: 'Make it true.' },
  });
});

test('given a best practice whose risk AWS does not say, then the choice says none', () => {
  const [question] = questionsOf(lensOf([aClaim(met(), { bestPractices: ['OPS07-BP02'] })]));
  expect(question?.choices[0]?.helpfulResource.displayText).toMatch(/OPS07-BP02 Ensure a [a-z ]+\.$/);
});

test('given more claims than a question may have choices, then the section is asked in parts', () => {
  const questions = questionsOf(lensOf(claimsOf(15)));
  expect(questions.map(({ id, title, choices }) => [id, title, choices.length])).toEqual([
    ['security_data_protection', 'Data Protection (1 of 2)', 15],
    ['security_data_protection_2', 'Data Protection (2 of 2)', 2],
  ]);
  expect(errorsOf(lensOf(claimsOf(15)))).toEqual([]);
});

test('given claims of a high and of a low risk, then the risk is high until those of the high one are true', () => {
  const rulesOf = (...claims: ReturnType<typeof claimsOf>) => questionsOf(lensOf(claims))[0]?.riskRules;
  const [high, low] = claimsOf(2);
  if (high === undefined || low === undefined) throw new Error('there are two claims');
  expect(rulesOf(high, low)).toEqual([
    { condition: 'claim_0 && claim_1', risk: 'NO_RISK' },
    { condition: 'claim_0', risk: 'MEDIUM_RISK' },
    { condition: 'default', risk: 'HIGH_RISK' },
  ]);
  expect(rulesOf(high)?.map(({ risk }) => risk)).toEqual(['NO_RISK', 'HIGH_RISK']);
  expect(rulesOf(low)?.map(({ risk }) => risk)).toEqual(['NO_RISK', 'MEDIUM_RISK']);
});

test('given a statement that is too long for a title, then the title ends after a word, and the text has all of it', () => {
  const statement = `${'Every word of this statement counts '.repeat(6)}.`;
  const [choice] = questionsOf(lensOf([aClaim(met(), { statement })]))[0]?.choices ?? [];
  expect(choice?.title).toMatch(/ (Every|word|of|this|statement|counts)…$/);
  expect(choice?.helpfulResource.displayText).toContain(statement);
});

test('given the name of an environment, then only the name of the lens has it', () => {
  expect(lensOf(CLAIMS, 'staging')).toEqual({ ...lensOf(), name: 'Hexastyle: staging' });
});

test.each([
  ['a title of 129 characters', { title: 'x'.repeat(129) }],
  ['a choice that cannot be improved', { id: 'claim' }],
  ['an id with a hyphen', { id: 'a-claim' }],
])('given %s, then the schema refuses the lens', (_what, changes) => {
  const lens = lensOf([aClaim(met())]);
  const broken = JSON.parse(JSON.stringify(lens), (key, value: unknown) =>
    key === 'choices' && Array.isArray(value)
      ? [...(value as unknown[]), { id: 'claim_no', title: 'x', ...changes }]
      : value,
  ) as unknown;
  expect(errorsOf(broken)).not.toEqual([]);
});
