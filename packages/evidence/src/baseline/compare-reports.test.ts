import type { JudgedClaim, Report, Strength, Verdict } from '../report/report';
import { aClaim } from '../testing/a-claim';
import { unknownFinding } from '../testing/a-finding';
import { aReport } from '../testing/a-report';
import { compareReports } from './compare-reports';

/** Its only claim has no strength. */
const DARK = aReport([aClaim(unknownFinding)]);
const claim = (verdict: Verdict, strength?: Strength, id = 'a-claim'): JudgedClaim => ({
  ...(DARK.claims[0] ?? fail()),
  id,
  verdict,
  ...(strength !== undefined && { strength }),
});
const fail = (): never => {
  throw new Error('the report has no claim');
};
const report = (claims: readonly JudgedClaim[], faults: readonly string[] = []): Report => ({
  ...DARK,
  claims: [...claims],
  faults: [...faults],
});
const between = (base: readonly JudgedClaim[], head: readonly JudgedClaim[]) => {
  const { passes, claims } = compareReports(report(base), report(head));
  return { passes, kinds: claims.map(({ kind }) => kind) };
};

describe('given a verdict that changes, then it is told what became of the claim, and only gaps and losses fail', () => {
  test.each<readonly [Verdict, Verdict, readonly string[], boolean]>([
    ['verified', 'missing', ['new-gap'], false],
    ['attested', 'drifted', ['new-gap'], false],
    ['waived', 'missing', ['new-gap'], false],
    ['not-checked', 'missing', ['new-gap'], false],
    ['not-applicable', 'missing', ['new-gap'], false],
    ['verified', 'not-checked', ['lost'], false],
    ['attested', 'not-checked', ['lost'], false],
    ['missing', 'missing', ['known-gap'], true],
    ['missing', 'drifted', ['known-gap'], true],
    ['missing', 'verified', ['fixed'], true],
    ['drifted', 'not-applicable', ['fixed'], true],
    ['missing', 'waived', ['changed'], true],
    ['missing', 'not-checked', ['changed'], true],
    ['verified', 'waived', ['changed'], true],
    ['verified', 'verified', [], true],
    ['not-checked', 'not-checked', [], true],
  ])('%s, then %s: %j', (before, after, kinds, passes) => {
    expect(between([claim(before)], [claim(after)])).toEqual({ passes, kinds });
  });
});

test('given a proof that reaches less or more far, then that is told and fails nothing', () => {
  const [weak, strong] = [claim('verified', 'synthesized'), claim('verified', 'live-equal')];
  expect(between([strong], [weak])).toEqual({ passes: true, kinds: ['weaker'] });
  expect(between([weak], [strong])).toEqual({ passes: true, kinds: ['stronger'] });
});

test('given a claim that is no longer judged, then its evidence is lost, whatever it was', () => {
  expect(between([claim('verified')], [])).toEqual({ passes: false, kinds: ['lost'] });
  expect(between([claim('missing')], [])).toEqual({ passes: false, kinds: ['lost'] });
});

test('given a claim that the baseline does not know, then it fails when it is a gap, and is told otherwise', () => {
  expect(between([], [claim('missing')])).toEqual({ passes: false, kinds: ['new-gap'] });
  expect(between([], [claim('verified')])).toEqual({ passes: true, kinds: ['changed'] });
});

test('given many changes, then the worst stand first', () => {
  const before = [
    claim('missing', undefined, 'a'),
    claim('missing', undefined, 'b'),
    claim('verified', undefined, 'c'),
  ];
  const after = [claim('missing', undefined, 'a'), claim('verified', undefined, 'b'), claim('missing', undefined, 'c')];
  expect(between(before, after).kinds).toEqual(['new-gap', 'fixed', 'known-gap']);
});

test('given a fault that only moved to another line, then it is known, and a new one fails', () => {
  const before = report([], ['S1 at /A (a.ts:1): nobody acknowledged this finding.', 'waivers/a.yaml: expired.']);
  const moved = report([], ['S1 at /A (a.ts:9): nobody acknowledged this finding.']);
  expect(compareReports(before, moved)).toMatchObject({
    passes: true,
    faults: { added: [], known: moved.faults, gone: ['waivers/a.yaml: expired.'] },
  });
  expect(compareReports(report([]), moved)).toMatchObject({ passes: false, faults: { added: moved.faults } });
});
