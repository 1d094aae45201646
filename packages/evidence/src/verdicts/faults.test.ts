import type { Finding } from '../claims/claim';
import type { NagFinding } from '../facts/facts';
import type { Attestation } from '../facts/repository/read-attestations';
import { aClaim } from '../testing/a-claim';
import { aContext, anAttestation, aWaiver } from '../testing/a-context';
import { met, notMet, unknownFinding } from '../testing/a-finding';
import { anAssembly } from '../testing/an-assembly';
import { judge } from './judge';
import type { JudgeContext } from './judgement';

const judged = (finding: Finding, changes: Partial<JudgeContext>) =>
  judge([aClaim(finding)], anAssembly().facts(), aContext(changes));
const nagFinding: NagFinding = {
  rule: 'AwsSolutions-IAM5[Resource::*]',
  constructPath: '/Api/Role/Resource',
  source: { file: 'packages/infra/src/api.ts', line: 9 },
  acknowledged: undefined,
};
const findingWaiver = (construct: string) =>
  aWaiver({ subject: { kind: 'finding', rule: 'AwsSolutions-IAM5[Resource::*]', construct } });

test('given an expired waiver, then the claim is missing and the waiver is a fault', () => {
  const { claims, faults } = judged(notMet, { waivers: [aWaiver({ expires: '2026-11-22' })] });
  expect(claims).toMatchObject([{ verdict: 'missing' }]);
  expect(faults).toEqual([expect.stringMatching(/^waivers\/a\.yaml: expired on 2026-11-22\./)]);
});

test('given a waiver on its last day, then it still counts', () => {
  const { claims, faults } = judged(notMet, { waivers: [aWaiver({ expires: '2026-11-23' })] });
  expect(claims).toMatchObject([{ verdict: 'waived' }]);
  expect(faults).toEqual([]);
});

test('given a waiver for another environment, then it does not count and is no fault here', () => {
  const { claims, faults } = judged(notMet, { waivers: [aWaiver({ environments: ['production'] })] });
  expect(claims).toMatchObject([{ verdict: 'missing' }]);
  expect(faults).toEqual([]);
});

test('given a waiver for a claim that is verified anyway, then it is a fault', () => {
  expect(judged(met(), { waivers: [aWaiver()] }).faults).toEqual([expect.stringContaining('which is verified')]);
});

test('given a waiver for a claim that cannot be told, then it neither counts nor is a fault', () => {
  const { claims, faults } = judged(unknownFinding, { waivers: [aWaiver()] });
  expect(claims).toMatchObject([{ verdict: 'not-checked' }]);
  expect(faults).toEqual([]);
});

test('given a waiver for a claim that nobody makes, then it is a fault', () => {
  const waivers = [aWaiver({ subject: { kind: 'claim', claim: 'nobody' } })];
  expect(judged(met(), { waivers }).faults).toEqual([
    expect.stringContaining('the claim nobody, which does not exist'),
  ]);
});

test('given a waiver for an environment that nobody described, then it is a fault', () => {
  const waivers = [aWaiver({ environments: ['staging', 'stagging'] })];
  expect(judged(notMet, { waivers }).faults).toEqual([expect.stringContaining('the environment stagging')]);
});

test('given an expired attestation, then the claim is not checked and the attestation is a fault', () => {
  const { claims, faults } = judged(unknownFinding, { attestations: [anAttestation({ expires: '2026-11-22' })] });
  expect(claims).toMatchObject([{ verdict: 'not-checked' }]);
  expect(faults).toEqual([expect.stringMatching(/^attestations\/a\.yaml: expired on 2026-11-22\./)]);
});

test('given an attestation for a claim that nobody makes, then it is a fault', () => {
  const attestations = [anAttestation({ subject: { kind: 'claim', claim: 'nobody' } })];
  expect(judged(unknownFinding, { attestations }).faults).toEqual([expect.stringContaining('the claim nobody')]);
});

test('given an attestation for a claim that facts decide, then it is a fault', () => {
  const attestations = [anAttestation()];
  expect(judged(met(), { attestations }).faults).toEqual([
    'attestations/a.yaml: attests the claim a-claim, which is verified without it. Delete the attestation.',
  ]);
  expect(judged(notMet, { attestations }).faults).toEqual([expect.stringContaining('which is missing without it')]);
});

const ofPractices = (...ids: readonly string[]): Partial<Attestation> => ({ subject: { kind: 'best-practices', ids } });

test.each([
  ['that the framework does not have', 'OPS99-BP01', /names the best practice OPS99-BP01, .* Correct the id/],
  ['that a claim judges', 'SEC08-BP02', /attests SEC08-BP02, which the claims judge: a-claim[.] Take it out/],
  ['that does not apply', 'PERF02-BP06', /attests PERF02-BP06, which does not apply: Nothing computes on graphics/],
])('given an attestation of a best practice %s, then it is a fault', (_which, id, message) => {
  const attestations = [anAttestation(ofPractices('OPS03-BP01', id))];
  expect(judged(met(), { attestations }).faults).toEqual([expect.stringMatching(message)]);
});

test('given two attestations of one best practice, then the second is a fault', () => {
  const [first, second] = [anAttestation(ofPractices('OPS03-BP01')), anAttestation(ofPractices('OPS03-BP01'))];
  const attestations = [first, { ...second, file: 'attestations/b.yaml' }];
  expect(judged(met(), { attestations }).faults).toEqual([
    'attestations/b.yaml: attests OPS03-BP01, which attestations/a.yaml attests already. Take it out of one of them.',
  ]);
});

test('given an attestation of a best practice for another environment, then it neither counts nor is a fault', () => {
  const attestations = [anAttestation({ ...ofPractices('OPS03-BP01'), environments: ['production'] })];
  const { practices, faults } = judged(met(), { attestations });
  expect(practices.find(({ id }) => id === 'OPS03-BP01')).toMatchObject({ verdict: 'not-checked' });
  expect(faults).toEqual([]);
});

test('given a waiver and an attestation near their last day, then they warn, count, and are no fault', () => {
  const near = {
    waivers: [aWaiver({ expires: '2026-12-23' }), aWaiver({ environments: ['production'], expires: '2026-11-23' })],
    attestations: [anAttestation({ ...ofPractices('OPS03-BP01'), environments: 'all', expires: '2026-11-24' })],
  };
  const { warnings, faults } = judged(notMet, near);
  expect(warnings).toEqual([
    'waivers/a.yaml: expires on 2026-12-23, in 30 days. Mend the gap, or let platform look again and renew it.',
    'attestations/a.yaml: expires on 2026-11-24, tomorrow. Let platform look again and renew it.',
  ]);
  expect(faults).toEqual([]);
  expect(judged(notMet, { waivers: [aWaiver({ expires: '2026-12-24' })] }).warnings).toEqual([]);
  expect(judged(notMet, { waivers: [aWaiver({ expires: '2026-11-22' })] }).warnings).toEqual([]);
});

test('given a nag finding that nobody acknowledged, then it is a fault with rule, construct and source line', () => {
  const { faults } = judge([], anAssembly().nag(nagFinding).facts(), aContext());
  expect(faults).toEqual([
    expect.stringContaining('AwsSolutions-IAM5[Resource::*] at /Api/Role/Resource (packages/infra/src/api.ts:9)'),
  ]);
});

test.each(['/Api/Role/Resource', '/Api/Role', '/Api'])(
  'given an acknowledged finding and its waiver at %s, then there is no fault',
  (construct) => {
    const facts = anAssembly()
      .nag({ ...nagFinding, acknowledged: 'why' })
      .facts();
    expect(judge([], facts, aContext({ waivers: [findingWaiver(construct)] })).faults).toEqual([]);
  },
);

test.each(['/Api/Ro', '/Edge'])(
  'given a waiver of a finding at %s, where there is none, then it is a fault',
  (construct) => {
    const facts = anAssembly()
      .nag({ ...nagFinding, acknowledged: 'why' })
      .facts();
    expect(judge([], facts, aContext({ waivers: [findingWaiver(construct)] })).faults).toEqual([
      expect.stringContaining('matches no finding'),
    ]);
  },
);

test('given no nag report, then a waiver of a finding cannot be told to be unused', () => {
  const facts = anAssembly()
    .but({ nag: { absent: 'no pack ran' } })
    .facts();
  expect(judge([], facts, aContext({ waivers: [findingWaiver('/Edge')] })).faults).toEqual([]);
});
