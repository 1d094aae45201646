import type { AssemblyFacts, Hidden } from '../facts';
import { placeOf } from '../index-of';
import { Budget } from '../intrinsics/budget';
import type { Pending } from '../intrinsics/scope';
import { acknowledgementsOf } from './acknowledgements-of';
import { AskedChoices } from './asked-choices';
import { exportsOf } from './exports-of';
import { originOf } from './origin-of';
import { findResource, type FoundResource, type OriginOf } from './find-resource';
import type { SourceOf } from './sources-in';
import type { Artifacts } from './read-artifacts';
import { flatten, readStack, type ReadStack, type Shared } from './stack-scope';
import { titlesOf } from './titles-of';

/** What is the same in every state of an assembly. */
export interface Stable extends Artifacts {
  readonly read: Shared['read'];
  readonly sourceOf: SourceOf;
}

/** The stacks of an assembly in one state. */
export interface OpenedState {
  readonly stacks: readonly ReadStack[];
  readonly asked: AskedChoices;
  /** Whether what stacks export is the same in every state. */
  readonly exportsRest: boolean;
}

/** Opens the stacks of an assembly in a state, before any of their values is resolved. */
export const openState = ({ stacks: artifacts, read }: Stable, state: Shared['state']): OpenedState => {
  const exports = new Map<string, Pending>();
  const asked = new AskedChoices();
  const shared = { exports, budget: new Budget(), state, asked, read };
  const titles = titlesOf(artifacts);
  const stacks = artifacts.flatMap((artifact, index) =>
    flatten(readStack(artifact, titles[index] ?? artifact.name, shared)),
  );
  for (const [key, value] of exportsOf(stacks)) exports.set(key, value);
  return { stacks, asked, exportsRest: asked.times === 0 };
};

/** By place, the resources that are the same in every state; `undefined` is one that never exists. */
export type Settled = Map<string, FoundResource | undefined>;

const hiddenOf = ({ scope, hidden }: ReadStack): readonly Hidden[] =>
  hidden.map((what) => ({ stack: scope.stack, what }));

const unanswered = (lookup: string): Hidden => ({ stack: 'manifest.json', what: `what the lookup ${lookup} finds` });

const resourcesOf = (stack: ReadStack, { asked, exportsRest }: OpenedState, originOf: OriginOf, settled: Settled) =>
  Object.keys(stack.scope.resources).flatMap((logicalId) => {
    const place = placeOf(stack.scope.stack, logicalId);
    if (settled.has(place)) return settled.get(place) ?? [];
    const before = asked.times;
    const found = findResource(logicalId, stack, originOf);
    if (exportsRest && asked.times === before) settled.set(place, found);
    return found ?? [];
  });

/** The facts of an opened state. Takes what is settled from `settled`, and adds what it finds out to be. */
export const factsOf = (opened: OpenedState, { sourceOf, lookups }: Stable, settled: Settled): AssemblyFacts => {
  const { stacks } = opened;
  const resources = stacks.flatMap((stack) => resourcesOf(stack, opened, originOf(stack, sourceOf), settled));
  const hidden = [...stacks.flatMap(hiddenOf), ...lookups.map(unanswered)];
  const acknowledgements = stacks
    .filter(({ nesting }) => nesting.length === 0)
    .flatMap(({ artifact }) => acknowledgementsOf(artifact.metadata));
  return {
    resources: resources.filter(({ rests }) => !rests).map(({ fact }) => fact),
    resting: resources.filter(({ rests }) => rests).map(({ fact }) => fact),
    stacks: stacks.map(({ scope: { stack, region, account } }) => ({
      name: stack,
      region: region ?? 'unknown',
      ...(account !== undefined && { account }),
    })),
    ...(hidden.length > 0 && { hidden }),
    ...(acknowledgements.length > 0 && { acknowledgements }),
  };
};
