import { comparisonsOf, disagreementsOf, fixturesIn, type Comparison } from './testing/comparisons';
import type { Fixture } from './testing/fixture';
import { LINT_PAIRS, LINTED_TYPES } from './testing/lint-pairs';
import { NAG_PAIRS } from './testing/nag-pairs';
import type { Pair } from './testing/pair';
import type { RuleFinding } from './testing/rule-finding';
import { hasCfnLint, runLint } from './testing/run-lint';
import { runNag } from './testing/run-nag';

const TOOLS_MAY_TAKE_MS = 300_000;

type Found = ReadonlyMap<Fixture, readonly RuleFinding[]>;

const named = (pairs: readonly Pair[]) => pairs.map((pair) => [pair.claim, pair.rule, pair] as const);

/** The fixtures where a pair disagrees are those that its row lists: no more, and no fewer. */
const expectAsListed = (comparisons: readonly Comparison[], found: Found, pair: Pair): void => {
  const comparison = comparisons.find((each) => each.pair === pair);
  const actual = comparison === undefined ? { nowhere: 'not compared' } : disagreementsOf(comparison, found);
  const listed = Object.keys(pair.disagreements ?? {});
  expect(Object.entries(actual).filter(([fixture]) => !listed.includes(fixture))).toEqual([]);
  expect(listed.filter((fixture) => !(fixture in actual))).toEqual([]);
};

describe('given the rules of cdk-nag that speak of what a claim speaks of', () => {
  let comparisons: readonly Comparison[] = [];
  let found: Found = new Map();

  beforeAll(() => {
    comparisons = comparisonsOf(NAG_PAIRS);
    found = new Map(fixturesIn(comparisons).map((fixture) => [fixture, runNag(fixture.templates)]));
  }, TOOLS_MAY_TAKE_MS);

  test.each(named(NAG_PAIRS))('then %s and %s agree, but for what is listed', (_claim, _rule, pair) => {
    expectAsListed(comparisons, found, pair);
  });
});

const describeLint = (): void => {
  let comparisons: readonly Comparison[] = [];
  let found: Found = new Map();

  beforeAll(() => {
    comparisons = comparisonsOf(LINT_PAIRS);
    const fixtures = fixturesIn(comparisons);
    const templates = fixtures.flatMap((fixture, index) => fixture.templates.map((each) => [index, each] as const));
    const rules = [...new Set(LINT_PAIRS.map(({ rule }) => rule))];
    const matches = runLint(templates, rules, LINTED_TYPES);
    found = new Map(fixtures.map((fixture, index) => [fixture, matches.get(index) ?? []]));
  }, TOOLS_MAY_TAKE_MS);

  test.each(named(LINT_PAIRS))('then %s and %s agree, but for what is listed', (_claim, _rule, pair) => {
    expectAsListed(comparisons, found, pair);
  });
};

if (hasCfnLint()) describe('given the rules of cfn-lint that speak of what a claim speaks of', describeLint);
else process.stdout.write('agreement: cfn-lint is not on the search path, so that its rules are not compared\n');
