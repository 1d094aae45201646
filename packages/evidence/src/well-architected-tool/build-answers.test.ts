import Ajv2020 from 'ajv/dist/2020';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim, Finding } from '../claims/claim';
import { CLAIMS } from '../claims/registry';
import { readOutline } from '../render/document';
import { aClaim } from '../testing/a-claim';
import { aContext, anAttestation, aWaiver } from '../testing/a-context';
import { met, notMet, unknownFinding } from '../testing/a-finding';
import { aReport } from '../testing/a-report';
import { buildAnswers, type Destination } from './build-answers';
import { topicsOf } from './topics';

const schema = JSON.parse(readFileSync(join(__dirname, '../../schema/lens-answers.schema.json'), 'utf8')) as object;
const validate = new Ajv2020({ allErrors: true }).compile(schema);
const none: Finding = { kind: 'not-applicable', reason: 'There is none.' };
const decided = aContext({
  waivers: [aWaiver({ subject: { kind: 'claim', claim: 'waived' } })],
  attestations: [anAttestation({ subject: { kind: 'claim', claim: 'attested' } })],
});
const answersOf = (claims: readonly Claim[], destination: Destination = {}) =>
  buildAnswers(aReport(claims, undefined, decided), topicsOf(claims, readOutline()), destination);
/** The answer to the one question that these claims make. */
const answerOf = (findings: Readonly<Record<string, Finding>>, destination?: Destination) =>
  answersOf(
    Object.entries(findings).map(([id, finding]) => aClaim(finding, { id })),
    destination,
  ).answers[0]?.UpdateAnswer;

test('given every claim of the platform, then the answers fit the API', () => {
  const answers = answersOf(CLAIMS);
  expect(validate(answers) ? [] : validate.errors).toEqual([]);
  expect(answers.answers).toHaveLength(topicsOf(CLAIMS, readOutline()).length);
});

test('given verdicts, then only what was shown is selected, and every note says which verdict it is', () => {
  const answer = answerOf({
    verified: met(),
    missing: notMet,
    dark: unknownFinding,
    waived: notMet,
    attested: unknownFinding,
    beside: none,
  });
  expect(answer).toMatchObject({
    QuestionId: 'security_data_protection',
    SelectedChoices: ['verified', 'attested'],
    IsApplicable: true,
    ChoiceUpdates: {
      verified: { Status: 'SELECTED', Notes: expect.stringMatching(/^verified, synthesized: /) as string },
      missing: { Status: 'UNSELECTED', Notes: 'missing: It is not so.' },
      dark: { Status: 'UNSELECTED', Notes: 'not-checked: Nobody can tell.' },
      waived: { Status: 'UNSELECTED', Notes: expect.stringMatching(/^waived: .*Accepted by platform/) as string },
      attested: { Status: 'SELECTED', Notes: expect.stringMatching(/^attested: Stated by platform/) as string },
      beside: { Status: 'NOT_APPLICABLE', Reason: 'OUT_OF_SCOPE', Notes: 'not-applicable: There is none.' },
      security_data_protection_no: { Status: 'UNSELECTED' },
    },
  });
  expect(answer?.Notes).toMatch(
    /^Hexastyle judged staging at 0123456789ab on 2026-11-23: 1 verified, 1 missing, 1 not-checked, 1 waived, /,
  );
  expect(answer?.Notes).toContain('\nwaived: waived: It is not so. Accepted by platform until 2026-12-31');
});

test('given claims that nobody could check, then nothing is selected', () => {
  expect(answerOf({ dark: unknownFinding, gap: notMet })?.SelectedChoices).toEqual([]);
});

test('given claims that are all known not to be true, then none of them is the answer', () => {
  expect(answerOf({ gap: notMet, beside: none })?.SelectedChoices).toEqual(['security_data_protection_no']);
});

test('given claims that all do not apply, then the question does not, either', () => {
  expect(answerOf({ beside: none })).toMatchObject({
    SelectedChoices: [],
    IsApplicable: false,
    Reason: 'OUT_OF_SCOPE',
  });
});

test('given long reasons, then notes are as long as the Tool takes', () => {
  const reason = 'It is not so. '.repeat(100);
  const answer = answerOf(Object.fromEntries(['a', 'b', 'c'].map((id) => [id, { ...notMet, reason }])));
  expect(answer?.Notes.length).toBeGreaterThan(2000);
  expect(answer?.Notes.length).toBeLessThanOrEqual(2084);
  expect(answer?.ChoiceUpdates['a']?.Notes.length).toBeLessThanOrEqual(250);
});

test('given a workload and a lens, then each answer goes to them', () => {
  expect(answerOf({ a: met() }, { workload: 'w', lens: 'l' })).toMatchObject({ WorkloadId: 'w', LensAlias: 'l' });
  expect(Object.keys(answerOf({ a: met() }) ?? {})).not.toContain('LensAlias');
});
