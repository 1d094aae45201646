import { CLAIMS } from '../../claims/registry';
import type { Facts } from '../../facts/facts';
import { referenceMutations } from '../../testing/reference';
import { changedFixture, referenceFixture, type Fixture } from './fixture';
import type { FixtureName, Pair } from './pair';
import type { RuleFinding } from './rule-finding';

/** A pair with the fixtures that it is compared on. */
export interface Comparison {
  readonly pair: Pair;
  readonly fixtures: Readonly<Record<FixtureName, Fixture>>;
}

/** The pairs on their fixtures; one fixture serves every pair that looks at the same change. */
export const comparisonsOf = (pairs: readonly Pair[]): readonly Comparison[] => {
  const references = { staging: referenceFixture('staging'), production: referenceFixture('production') };
  const mutations = new Map(referenceMutations());
  const made = new Map<(facts: Facts) => Facts, Fixture>();
  const changed = ({ claim, change, environment = 'staging' }: Pair): Fixture => {
    const mutate = change ?? mutations.get(claim)?.mutate;
    if (mutate === undefined) throw new Error(`The claim ${claim} has no mutation.`);
    const fixture = made.get(mutate) ?? changedFixture(references[environment], mutate);
    made.set(mutate, fixture);
    return fixture;
  };
  return pairs.map((pair) => ({ pair, fixtures: { ...references, changed: changed(pair) } }));
};

/** What the claim finds: `met`, `not-met`, and the rest. */
const verdictOn = ({ facts }: Fixture, id: string): string => {
  const claim = CLAIMS.find((each) => each.id === id);
  if (claim === undefined) throw new Error(`No claim is called ${id}.`);
  return claim.evaluate(facts).kind;
};

/** At what the claim could see: what waits for the promotion of a region is in the template, and no fact. */
const isSeen =
  ({ assembly }: Fixture) =>
  ({ stack, logicalId }: RuleFinding): boolean =>
    assembly.resources.some((resource) => resource.stack === stack && resource.logicalId === logicalId);

const idOf = ({ detail, stack, logicalId }: RuleFinding): string => `${detail} ${stack} ${logicalId}`;

/** In a changed fixture only what the change brought up counts: it is what the claim must have seen as well. */
const finds = (fixture: Fixture, rule: string, found: ReadonlyMap<Fixture, readonly RuleFinding[]>): boolean => {
  const before = new Set((fixture.of === undefined ? [] : (found.get(fixture.of) ?? [])).map(idOf));
  return (found.get(fixture) ?? [])
    .filter((each) => each.rule === rule && !before.has(idOf(each)))
    .some(isSeen(fixture));
};

/** Silence agrees with a claim that is met or that does not apply, a finding with one that is not met. */
const agrees = (verdict: string, isFinding: boolean): boolean =>
  isFinding ? verdict === 'not-met' : verdict === 'met' || verdict === 'not-applicable';

/** Where claim and rule do not say the same, with what each says. */
export const disagreementsOf = (
  { pair: { claim, rule }, fixtures }: Comparison,
  found: ReadonlyMap<Fixture, readonly RuleFinding[]>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(fixtures).flatMap(([name, fixture]) => {
      const verdict = verdictOn(fixture, claim);
      const isFinding = finds(fixture, rule, found);
      return agrees(verdict, isFinding)
        ? []
        : [[name, `${claim} is ${verdict}, ${rule} ${isFinding ? 'finds something' : 'is silent'}`]];
    }),
  );

/** Every fixture of the comparisons, once. */
export const fixturesIn = (comparisons: readonly Comparison[]): readonly Fixture[] => [
  ...new Set(comparisons.flatMap(({ fixtures }) => Object.values(fixtures))),
];
