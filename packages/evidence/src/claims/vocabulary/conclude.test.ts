import { evidenceOf } from '../../facts/query';
import { aResource } from '../../testing/a-resource';
import { allOf, cannotTell, fails, holds } from './check';
import { conclude } from './conclude';
import { concludeAny } from './conclude-any';
import { notApplicable, notMet } from './require-facts';

const evidence = (logicalId: string) => evidenceOf(aResource('AWS::X::Y', {}, { logicalId }));
const good = holds(evidence('Good'));
const bad = fails('bad is wrong', evidence('Bad'));
const dark = cannotTell('dark is unknown', evidence('Dark'));
const conclusion = { met: 'All are good.', none: notApplicable('There is none.') };

test('given subjects that all hold, then the claim is met with all their evidence', () => {
  expect(conclude([good, good], conclusion)).toEqual({
    kind: 'met',
    strength: 'synthesized',
    reason: 'All are good.',
    evidence: [evidence('Good'), evidence('Good')],
  });
});

test('given one failure beside what holds and what is unknown, then the claim is not met by that one', () => {
  expect(conclude([good, dark, bad], conclusion)).toEqual({
    kind: 'not-met',
    reason: 'bad is wrong.',
    evidence: [evidence('Bad')],
  });
});

test('given one unknown beside what holds, then the claim is unknown', () => {
  expect(conclude([good, dark], conclusion)).toMatchObject({ kind: 'unknown', reason: 'dark is unknown.' });
});

test.each([notApplicable('There is none.'), notMet('There is none.')])(
  'given no subject, then it is %j and never met',
  (none) => {
    expect(conclude([], { ...conclusion, none })).toBe(none);
    expect(concludeAny([], { ...conclusion, none })).toBe(none);
  },
);

test('given many failures, then three are named and the rest counted', () => {
  const checks = ['a', 'b', 'c', 'd', 'e'].map((name) => fails(name));
  expect(conclude(checks, conclusion)).toMatchObject({ reason: 'a; b; c; and 2 more.' });
});

test('given a claim that one subject satisfies, then it is met by those that hold', () => {
  expect(concludeAny([bad, good, dark], conclusion)).toMatchObject({ kind: 'met', evidence: [evidence('Good')] });
});

test('given a claim that one subject satisfies and none that holds, then ignorance wins over failure', () => {
  expect(concludeAny([bad, dark], conclusion).kind).toBe('unknown');
  expect(concludeAny([bad], conclusion).kind).toBe('not-met');
});

test('given several requirements on one subject, then the worst decides', () => {
  expect(allOf(good, dark, bad)).toBe(bad);
  expect(allOf(good, dark)).toBe(dark);
  expect(allOf(good, good)).toEqual(holds(evidence('Good'), evidence('Good')));
});
