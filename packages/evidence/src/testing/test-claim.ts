import type { Claim } from '../claims/claim';
import type { AnAssembly } from './an-assembly';
import { noFacts } from './no-facts';

/** One situation, as the middle of a sentence: "given <given>, then the claim is ...". */
export interface Situation {
  readonly given: string;
  readonly facts: AnAssembly;
  /** Words of the reason that a reader needs. */
  readonly because?: string;
  /** What the first pieces of evidence must hold. */
  readonly shows?: readonly object[];
}

export interface ClaimSituations {
  readonly met: readonly [Situation, ...Situation[]];
  readonly notMet: readonly [Situation, ...Situation[]];
  /** Facts that are there but do not tell: an unresolved intrinsic, a missing descriptor. */
  readonly unknown: readonly [Situation, ...Situation[]];
  /** What the claim says of an assembly that has nothing to judge. */
  readonly none: 'not-met' | 'not-applicable';
  readonly nothing: AnAssembly;
}

const sentence = (claim: Claim, kind: string, { given, facts, because = '', shows = [] }: Situation): void => {
  test(`given ${given}, then the claim is ${kind}`, () => {
    const finding = claim.evaluate(facts.facts());
    expect(finding).toMatchObject({ kind, reason: expect.stringContaining(because) as string });
    expect('evidence' in finding ? finding.evidence.slice(0, shows.length) : []).toMatchObject(shows);
  });
};

/** The sentences that every claim of the platform is held to. */
export const testClaim = (claim: Claim, situations: ClaimSituations): void => {
  const { met, notMet, unknown, none, nothing } = situations;
  for (const situation of met) sentence(claim, 'met', situation);
  for (const situation of notMet) sentence(claim, 'not-met', situation);
  for (const situation of unknown) sentence(claim, 'unknown', situation);
  sentence(claim, none, { given: 'nothing to judge', facts: nothing });
  test('given no facts, then the claim is unknown for the reason given', () => {
    expect(claim.evaluate(noFacts('no cdk.out'))).toMatchObject({ kind: 'unknown', reason: 'no cdk.out' });
  });
};
