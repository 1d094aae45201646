import type { Claim } from '../claims/claim';
import { conclude } from '../claims/vocabulary/conclude';
import { expectProperty } from '../claims/vocabulary/expect-property';
import { notApplicable, withAssembly } from '../claims/vocabulary/require-facts';
import type { AssemblyFacts, Facts } from '../facts/facts';
import { resourcesOfType } from '../facts/query';
import { aClaim } from '../testing/a-claim';
import { aResource } from '../testing/a-resource';
import { anAssembly } from '../testing/an-assembly';
import { examine } from './examine';
import { holdWhenSwitched } from './hold-when-switched';

const aKey = (logicalId: string, rotates: boolean) =>
  aResource('AWS::KMS::Key', { EnableKeyRotation: rotates }, { logicalId });

/** At rest `rest`, and `other` where the parameter chooses otherwise. */
const switching = (rest: readonly ReturnType<typeof aKey>[], other: readonly ReturnType<typeof aKey>[]): Facts => {
  const assemblyOf = (resources: AssemblyFacts['resources']): AssemblyFacts => ({ resources, resting: [], stacks: [] });
  const kept = other.filter(({ logicalId }) => rest.some((each) => each.logicalId === logicalId));
  const switched = [{ name: 'Mode of data is off', assembly: assemblyOf(other), kept: assemblyOf(kept) }];
  return anAssembly()
    .but({ assembly: { ...assemblyOf(rest), switched } })
    .facts();
};

const evaluate = (facts: Facts) =>
  withAssembly(facts, (assembly) =>
    conclude(
      resourcesOfType(assembly, 'AWS::KMS::Key').map((key) =>
        expectProperty(key, { property: 'EnableKeyRotation', expected: true }),
      ),
      { met: 'Keys rotate.', none: notApplicable('There is no key.') },
    ),
  );

const keysRotate = (changes: Partial<Claim> = {}): Claim =>
  aClaim({ kind: 'not-applicable', reason: 'unused' }, { evaluate, ...changes });

const heldIn = (facts: Facts, claim: Claim = keysRotate()) => holdWhenSwitched(claim, examine(claim, facts), facts);

test('given what holds in every state, then it is met', () => {
  expect(heldIn(switching([aKey('A', true)], [aKey('A', true), aKey('B', true)]))).toMatchObject({ kind: 'met' });
});

test('given a value that a parameter can spoil, then nobody can tell, and the state is named', () => {
  expect(heldIn(switching([aKey('A', true)], [aKey('A', false)]))).toMatchObject({
    kind: 'unknown',
    reason: expect.stringContaining('where Mode of data is off: EnableKeyRotation of /Test/A is false') as string,
  });
});

test('given something wrong that only a parameter brings into being, then nobody can tell', () => {
  expect(heldIn(switching([aKey('A', true)], [aKey('A', true), aKey('B', false)]))).toMatchObject({ kind: 'unknown' });
  expect(heldIn(switching([], [aKey('B', false)]))).toMatchObject({ kind: 'unknown' });
});

test('given a gap at rest, then it stays one whatever a parameter can mend', () => {
  expect(heldIn(switching([aKey('A', false)], [aKey('A', true)]))).toMatchObject({ kind: 'not-met' });
});

test('given a claim about what rests, then what a parameter adds does not count, and what it changes does', () => {
  const claim = keysRotate({ whenSwitched: 'what-rests' });
  expect(heldIn(switching([aKey('A', true)], [aKey('A', true), aKey('B', false)]), claim)).toMatchObject({
    kind: 'met',
  });
  expect(heldIn(switching([aKey('A', true)], [aKey('A', false)]), claim)).toMatchObject({ kind: 'unknown' });
});

test('given a claim about the state of rest alone, then no other state counts', () => {
  const claim = keysRotate({ whenSwitched: 'nothing' });
  expect(heldIn(switching([aKey('A', true)], [aKey('A', false)]), claim)).toMatchObject({ kind: 'met' });
});
