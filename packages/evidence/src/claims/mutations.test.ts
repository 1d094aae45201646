import type { JudgedClaim, Verdict } from '../report/report';
import { referenceContext, referenceFacts, referenceMutations } from '../testing/reference';
import type { Facts } from '../facts/facts';
import { judge } from '../verdicts/judge';
import { CLAIMS } from './registry';

const cache = new Map<string, { readonly facts: Facts; readonly verdicts: ReadonlyMap<string, Verdict> }>();
const verdictsOf = (claims: readonly JudgedClaim[]): ReadonlyMap<string, Verdict> =>
  new Map(claims.map(({ id, verdict }) => [id, verdict]));
const reference = (environment: string) => {
  const held = cache.get(environment);
  if (held !== undefined) return held;
  const facts = referenceFacts(environment);
  const read = { facts, verdicts: verdictsOf(judge(CLAIMS, facts, referenceContext(environment)).claims) };
  cache.set(environment, read);
  return read;
};
const mutations = referenceMutations();
const killed: string[] = [];

describe.each(mutations)('given the mutation of %s', (claim, mutation) => {
  const environment = mutation.environment ?? 'staging';
  let verdicts: ReadonlyMap<string, Verdict> | undefined;
  const changed = () => {
    const { facts } = reference(environment);
    verdicts ??= verdictsOf(judge(CLAIMS, mutation.mutate(facts), referenceContext(environment)).claims);
    return verdicts;
  };

  test('then it names its own claim first', () => {
    expect(mutation.affects[0]).toBe(claim);
  });

  test(`then every claim it affects turns from verified to missing in ${environment}`, () => {
    const after = changed();
    const turns = mutation.affects.map((id) => [id, reference(environment).verdicts.get(id), after.get(id)]);
    expect(turns).toEqual(mutation.affects.map((id) => [id, 'verified', 'missing']));
    killed.push(claim);
  });

  test('then no other claim changes its verdict', () => {
    const after = changed();
    const others = [...reference(environment).verdicts].filter(([id]) => !mutation.affects.includes(id));
    expect(
      others.filter(([id, verdict]) => after.get(id) !== verdict).map(([id, verdict]) => [id, verdict, after.get(id)]),
    ).toEqual([]);
  });
});

afterAll(() => {
  process.stdout.write(`mutations: ${killed.length} killed of ${mutations.length}\n`);
});
