import fc from 'fast-check';
import { CLAIMS } from '../claims/registry';
import { isAbsent, type Facts } from '../facts/facts';
import { isList, isObject, type TemplateObject, type TemplateValue } from '../facts/value';
import { referenceContext, referenceFacts } from '../testing/reference';
import { judge } from './judge';

const SEED = 20261123;
const RUNS = 2;

/** A generator of numbers below one that gives the same for the same seed (mulberry32). */
const random = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const more = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((more ^ (more >>> 14)) >>> 0) / 4294967296;
  };
};

const shuffled = <T>(items: readonly T[], next: () => number): readonly T[] =>
  items
    .map((item) => [next(), item] as const)
    .sort(([one], [other]) => one - other)
    .map(([, item]) => item);

/** The same value with the keys of every object in another order; lists keep theirs, which means something. */
const reordered = (value: TemplateValue, next: () => number): TemplateValue => {
  if (value === undefined || typeof value !== 'object') return value;
  if (isList(value)) return value.map((each) => reordered(each, next));
  return isObject(value)
    ? Object.fromEntries(shuffled(Object.entries(value), next).map(([key, each]) => [key, reordered(each, next)]))
    : value;
};

const shuffle = (facts: Facts, seed: number): Facts => {
  const next = random(seed);
  const { assembly, nag, repository } = facts;
  if (isAbsent(assembly) || isAbsent(nag) || isAbsent(repository))
    throw new Error('facts of the reference are missing');
  const anew = (resources: typeof assembly.resources): typeof assembly.resources =>
    shuffled(resources, next).map((each) => ({
      ...each,
      properties: reordered(each.properties, next) as TemplateObject,
      attributes: reordered(each.attributes, next) as TemplateObject,
    }));
  return {
    ...facts,
    assembly: {
      resources: anew(assembly.resources),
      resting: anew(assembly.resting),
      stacks: shuffled(assembly.stacks, next),
    },
    nag: { packs: shuffled(nag.packs, next), findings: shuffled(nag.findings, next) },
    repository: { ...repository, files: shuffled(repository.files, next) },
  };
};

describe.each(['staging', 'production'])('given the facts of %s', (environment) => {
  const facts = referenceFacts(environment);
  const judged = (of: Facts) => judge(CLAIMS, of, referenceContext(environment));
  const verdicts = (of: Facts): readonly string[] =>
    judged(of).claims.map(({ id, verdict, strength }) => `${id}: ${verdict}, ${strength ?? 'nothing proven'}`);

  test('when stacks, resources, files, findings and keys are in any other order, then no verdict differs', () => {
    const before = verdicts(facts);
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const changed = verdicts(shuffle(facts, seed)).filter((each) => !before.includes(each));
        if (changed.length > 0) throw new Error(`In the order of ${seed} these differ: ${changed.join('; ')}.`);
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });

  test('when they are judged twice, then the judgements are equal to the byte', () => {
    expect(JSON.stringify(judged(facts))).toBe(JSON.stringify(judged(facts)));
  });
});
