import type { Claim, Finding } from '../claims/claim';
import type { Facts } from '../facts/facts';
import type { PracticeCoverage } from '../report/report';
import { aClaim } from '../testing/a-claim';
import { aContext, aWaiver } from '../testing/a-context';
import { met, notMet, unknownFinding } from '../testing/a-finding';
import { aResource } from '../testing/a-resource';
import { anAssembly } from '../testing/an-assembly';
import { noFacts } from '../testing/no-facts';
import { judge } from './judge';

const practiceOf = (
  id: string,
  claims: readonly Claim[],
  facts: Facts = anAssembly().facts(),
  context = aContext(),
): PracticeCoverage | undefined => judge(claims, facts, context).practices.find((each) => each.id === id);

const saying = (...findings: readonly Finding[]): readonly Claim[] =>
  findings.map((finding, index) => aClaim(finding, { id: `claim-${index}` }));
const none: Finding = { kind: 'not-applicable', reason: 'There is none.' };

test.each<[keyof Facts, string]>([
  ['assembly', 'automated'],
  ['nag', 'automated'],
  ['live', 'automated'],
  ['repository', 'repository'],
  ['drills', 'repository'],
  ['environment', 'repository'],
])('given a claim that looks at the facts called %s, then its best practice is %s', (kind, classification) => {
  const claim: Claim = { ...aClaim(met()), evaluate: (facts) => (typeof facts[kind] === 'object' ? met() : notMet) };
  expect(practiceOf('SEC08-BP02', [claim])).toMatchObject({ classification, claims: ['a-claim'], verdict: 'verified' });
});

test.each<[string, readonly Claim[]]>([
  ['verified', saying(met(), none)],
  ['not-checked', saying(met(), unknownFinding)],
  ['missing', saying(unknownFinding, notMet, met())],
  ['drifted', saying({ kind: 'drifted', reason: 'It changed.', evidence: [] }, notMet)],
  ['not-applicable', saying(none, none)],
])('given several claims, then their best practice is as bad as the worst that applies: %s', (verdict, claims) => {
  expect(practiceOf('SEC08-BP02', claims)).toMatchObject({ verdict, claims: claims.map(({ id }) => id) });
});

test('given a waived claim beside a verified one, then the best practice is waived, not shown', () => {
  const waivers = [aWaiver({ subject: { kind: 'claim', claim: 'claim-1' } })];
  expect(practiceOf('SEC08-BP02', saying(met(), notMet), undefined, aContext({ waivers }))).toMatchObject({
    verdict: 'waived',
    reason: 'Of 2 claims, 1 is waived: claim-1.',
  });
});

test('given a best practice of the organization and no attestation, then it is not checked, with whose word it needs', () => {
  expect(practiceOf('OPS03-BP01', [])).toMatchObject({
    classification: 'attested',
    verdict: 'not-checked',
    reason: 'Sponsorship is given by executives, and stated by them.',
  });
});

test('given a best practice that does not apply, then an assembly that has what would make it apply leaves it uncovered', () => {
  expect(practiceOf('REL02-BP04', [])).toMatchObject({
    classification: 'not-applicable',
    verdict: 'not-applicable',
  });
  const peered = anAssembly().with(aResource('AWS::EC2::VPCPeeringConnection', {})).facts();
  expect(practiceOf('REL02-BP04', [], peered)).toMatchObject({
    classification: 'uncovered',
    verdict: 'not-checked',
    reason: 'The assembly has AWS::EC2::VPCPeeringConnection, and no claim judges what it asks for.',
  });
});

test('given a family of types, then any type of it makes the best practice apply', () => {
  const trained = anAssembly().with(aResource('AWS::SageMaker::Model', {})).facts();
  expect(practiceOf('PERF02-BP06', [], trained)).toMatchObject({ verdict: 'not-checked' });
});

test('given no assembly, then nobody can tell that a best practice does not apply', () => {
  expect(practiceOf('REL02-BP04', [], noFacts('no cdk.out'))).toMatchObject({
    classification: 'uncovered',
    verdict: 'not-checked',
    reason: 'Whether it applies cannot be told: no cdk.out.',
  });
});
