import { CLAIMS } from '../claims/registry';
import { aClaim } from '../testing/a-claim';
import { aContext, anAttestation, aWaiver } from '../testing/a-context';
import { met, notMet, unknownFinding } from '../testing/a-finding';
import { anAssembly } from '../testing/an-assembly';
import { noFacts } from '../testing/no-facts';
import { judge } from './judge';

const facts = anAssembly().facts();

test('given a met claim, then it is verified with the strength and the evidence of the finding', () => {
  const { claims, faults } = judge([aClaim(met())], facts, aContext());
  expect(claims).toMatchObject([
    { verdict: 'verified', strength: 'synthesized', evidence: [{ property: 'StorageEncrypted' }] },
  ]);
  expect(faults).toEqual([]);
});

test('given a claim that is not met, then it is missing and has no strength', () => {
  const [claim] = judge([aClaim(notMet)], facts, aContext()).claims;
  expect(claim).toMatchObject({ verdict: 'missing', reason: 'It is not so.' });
  expect(claim).not.toHaveProperty('strength');
});

test('given a drifted claim, then it is drifted', () => {
  const finding = { kind: 'drifted', reason: 'It changed.', evidence: [] } as const;
  expect(judge([aClaim(finding)], facts, aContext()).claims).toMatchObject([{ verdict: 'drifted' }]);
});

test('given a claim that cannot be told, then it is not checked with the reason', () => {
  expect(judge([aClaim(unknownFinding)], facts, aContext()).claims).toMatchObject([
    { verdict: 'not-checked', reason: 'Nobody can tell.' },
  ]);
});

test('given a claim without subject, then it is not applicable', () => {
  const finding = { kind: 'not-applicable', reason: 'There is none.' } as const;
  expect(judge([aClaim(finding)], facts, aContext()).claims).toMatchObject([
    { verdict: 'not-applicable', evidence: [] },
  ]);
});

test('given a waiver for a claim that is not met, then it is waived and the evidence names the waiver', () => {
  const { claims, faults } = judge([aClaim(notMet)], facts, aContext({ waivers: [aWaiver()] }));
  expect(claims).toMatchObject([
    { verdict: 'waived', evidence: [{ kind: 'resource' }, { kind: 'waiver', path: 'waivers/a.yaml' }] },
  ]);
  expect(faults).toEqual([]);
});

test('given an attestation for a claim that cannot be told, then it is attested', () => {
  const { claims, faults } = judge([aClaim(unknownFinding)], facts, aContext({ attestations: [anAttestation()] }));
  expect(claims).toMatchObject([
    { verdict: 'attested', evidence: [{ kind: 'attestation', text: 'We looked at it.' }] },
  ]);
  expect(faults).toEqual([]);
});

test('given an attestation for a claim that is not met, then the facts win', () => {
  const { claims } = judge([aClaim(notMet)], facts, aContext({ attestations: [anAttestation()] }));
  expect(claims).toMatchObject([{ verdict: 'missing' }]);
});

test('given a claim that throws, then it is not checked and the gate fails', () => {
  const claim = aClaim(() => {
    throw new Error('undefined is not an alarm');
  });
  const { claims, faults } = judge([claim], facts, aContext());
  expect(claims).toMatchObject([
    { verdict: 'not-checked', reason: 'The claim could not be evaluated: undefined is not an alarm.' },
  ]);
  expect(faults).toEqual([expect.stringMatching(/^claim a-claim: could not be evaluated: undefined is not an alarm/)]);
});

test('given a claim that is met without evidence, then it is not checked and the gate fails', () => {
  const empty = { kind: 'met', strength: 'synthesized', reason: 'Trust me.', evidence: [] as never };
  const { claims, faults } = judge([aClaim(() => empty as never)], facts, aContext());
  expect(claims).toMatchObject([{ verdict: 'not-checked' }]);
  expect(faults).toHaveLength(1);
});

test('given a claim that throws, then an attestation does not cover it', () => {
  const claim = aClaim(() => {
    throw new Error('broken');
  });
  const { claims } = judge([claim], facts, aContext({ attestations: [anAttestation()] }));
  expect(claims).toMatchObject([{ verdict: 'not-checked' }]);
});

test('given an assembly without resources in an empty repository, then no claim of the platform is verified', () => {
  const { claims } = judge(CLAIMS, facts, aContext());
  expect(claims.filter(({ verdict }) => verdict === 'verified').map(({ id }) => id)).toEqual([]);
});

test('given no facts at all, then every claim of the platform is not checked', () => {
  const { claims, faults } = judge(CLAIMS, noFacts(), aContext());
  expect(claims.filter(({ verdict }) => verdict !== 'not-checked').map(({ id }) => id)).toEqual([]);
  expect(faults).toEqual([]);
});
