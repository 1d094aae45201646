import fc from 'fast-check';
import { isAbsent, type Facts, type ResourceFact } from '../facts/facts';
import type { Evidence } from '../report/report';
import { referenceFacts, referenceMutations } from '../testing/reference';
import { remove, removalsOf, removalWords, type Removal } from '../testing/removal';
import { examine } from '../verdicts/examine';
import type { Claim } from './claim';
import { CLAIMS } from './registry';

/** The same every time; another number looks elsewhere. */
const SEED = 20261123;
/** As many removals are tried of each spoiled assembly: near the evidence, where they are likely to matter, and anywhere. */
const NEAR = 16;
const ANYWHERE = 12;
/** As many assemblies that lost something at random. */
const LOSSES = 10;

const references = new Map<string, Facts>();
const reference = (environment: string): Facts => {
  const facts = references.get(environment) ?? referenceFacts(environment);
  references.set(environment, facts);
  return facts;
};

interface Spoiled {
  readonly claim: Claim;
  readonly facts: Facts;
  /** Resources that the finding names. */
  readonly named: readonly ResourceFact[];
  readonly others: readonly ResourceFact[];
}

const isNamed = (evidence: readonly Evidence[], { stack, logicalId }: ResourceFact): boolean =>
  evidence.some((each) => each.kind === 'resource' && each.stack === stack && each.logicalId === logicalId);

/** The claim with these facts, when it is missing in them. */
const missing = (claim: Claim, facts: Facts): readonly Spoiled[] => {
  const found = examine(claim, facts);
  if (found.kind !== 'not-met' || isAbsent(facts.assembly)) return [];
  const { resources } = facts.assembly;
  return [
    {
      claim,
      facts,
      named: resources.filter((each) => isNamed(found.evidence, each)),
      others: resources.filter((each) => !isNamed(found.evidence, each)),
    },
  ];
};

/** Each claim with the assembly that its mutation made it missing in. */
const spoiled = referenceMutations().flatMap(([id, mutation]): readonly Spoiled[] => {
  const claim = CLAIMS.find((each) => each.id === id);
  const facts = mutation.mutate(reference(mutation.environment ?? 'staging'));
  return claim === undefined ? [] : missing(claim, facts);
});

/** What a removal must not do, in words; nothing where the claim stays as it was or loses even that. */
const faultOf = ({ claim, facts }: Spoiled, removal: Removal): string | undefined => {
  const after = examine(claim, remove(facts, removal));
  const when = `${claim.id} is missing, and as soon as ${removalWords(removal)} is taken out`;
  if (after.kind === 'threw') return `${when} it throws: ${after.message}. Mend the claim.`;
  return after.kind === 'met' && claim.mendedByRemoval === undefined
    ? `${when} it is verified. Mend the claim, or say in \`mendedByRemoval\` why less is better there.`
    : undefined;
};

const mends = ({ claim, facts }: Spoiled, removal: Removal): boolean =>
  examine(claim, remove(facts, removal)).kind === 'met';

const anyOf = (resources: readonly ResourceFact[]): fc.Arbitrary<Removal> =>
  fc
    .constantFrom(...resources)
    .chain((resource) => fc.oneof(fc.constant({ resource, path: [] }), fc.constantFrom(...removalsOf(resource))));

const tries = (one: Spoiled): readonly (readonly [fc.Arbitrary<Removal>, number])[] => [
  ...(one.named.length > 0 ? [[anyOf(one.named), NEAR] as const] : []),
  ...(one.others.length > 0 ? [[anyOf(one.others), ANYWHERE] as const] : []),
];

test.each(spoiled.map((one) => [one.claim.id, one] as const))(
  'given an assembly in which %s is missing, when anything more is taken out, then it is not verified, unless the claim says why it may be',
  (_id, one) => {
    for (const [removals, numRuns] of tries(one)) {
      const isTrue = fc.property(removals, (removal) => faultOf(one, removal) === undefined);
      const { counterexample } = fc.check(isTrue, { seed: SEED, numRuns });
      const [removal] = counterexample ?? [];
      expect(removal === undefined ? undefined : faultOf(one, removal)).toBeUndefined();
    }
  },
);

test('given an assembly that lost anything, when something that no missing claim names is taken out too, then none of them is verified', () => {
  const { assembly } = reference('staging');
  const all = isAbsent(assembly) ? [] : assembly.resources;
  let held = 0;
  for (const loss of fc.sample(anyOf(all), { seed: SEED, numRuns: LOSSES })) {
    const facts = remove(reference('staging'), loss);
    for (const one of CLAIMS.flatMap((claim) => missing(claim, facts)))
      for (const removal of fc.sample(anyOf(one.others), { seed: SEED, numRuns: ANYWHERE })) {
        held += 1;
        expect([removalWords(loss), faultOf(one, removal)]).toEqual([removalWords(loss), undefined]);
      }
  }
  expect(held).toBeGreaterThan(5 * ANYWHERE);
});

const excepted = spoiled.filter(({ claim }) => claim.mendedByRemoval !== undefined);

test.each(excepted.map((one) => [one.claim.id, one] as const))(
  'given that %s may be mended by taking something out, then something can be taken out that mends it',
  (_id, one) => {
    expect(one.claim.mendedByRemoval).toMatch(/^[A-Z].*\.$/);
    const wholes = [...one.named, ...one.others].map((resource): Removal => ({ resource, path: [] }));
    const found =
      wholes.find((removal) => mends(one, removal)) ??
      one.named.flatMap(removalsOf).find((removal) => mends(one, removal));
    expect(found).toBeDefined();
  },
);

test('given the claims, then those that may be mended by taking something out are claims with a mutation of the assembly', () => {
  const declared = CLAIMS.filter(({ mendedByRemoval }) => mendedByRemoval !== undefined).map(({ id }) => id);
  expect(declared.filter((id) => !excepted.some(({ claim }) => claim.id === id))).toEqual([]);
});
