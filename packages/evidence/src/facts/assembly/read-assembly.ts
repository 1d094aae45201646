import type { AssemblyFacts, Hidden, SwitchedState } from '../facts';
import { placeOf } from '../index-of';
import { Budget } from '../intrinsics/budget';
import type { Pending } from '../intrinsics/scope';
import { acknowledgementsOf } from './acknowledgements-of';
import type { State } from './choices-of';
import { exportsOf } from './exports-of';
import { originOf } from './origin-of';
import { resourceFacts } from './resource-facts';
import { sourcesIn, type SourceOf } from './sources-in';
import { stackArtifacts, type StackArtifact } from './stack-artifacts';
import { flatten, readStack, type ReadStack, type Shared } from './stack-scope';
import { statesOf } from './states-of';
import { titlesOf } from './titles-of';

const readStacks = (artifacts: readonly StackArtifact[], state: Shared['state']): readonly ReadStack[] => {
  const exports = new Map<string, Pending>();
  const shared = { exports, budget: new Budget(), state };
  const titles = titlesOf(artifacts);
  const stacks = artifacts.flatMap((artifact, index) =>
    flatten(readStack(artifact, titles[index] ?? artifact.name, shared)),
  );
  for (const [key, value] of exportsOf(stacks)) exports.set(key, value);
  return stacks;
};

const hiddenOf = ({ scope, hidden }: ReadStack): readonly Hidden[] =>
  hidden.map((what) => ({ stack: scope.stack, what }));

const factsOf = (stacks: readonly ReadStack[], sourceOf: SourceOf): AssemblyFacts => {
  const resources = stacks.flatMap((stack) => resourceFacts(stack, originOf(stack, sourceOf)));
  const hidden = stacks.flatMap(hiddenOf);
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

const keptIn = (assembly: AssemblyFacts, atRest: AssemblyFacts): AssemblyFacts => {
  const added = new Set(atRest.resting.map(({ stack, logicalId }) => placeOf(stack, logicalId)));
  return {
    ...assembly,
    resources: assembly.resources.filter(({ stack, logicalId }) => !added.has(placeOf(stack, logicalId))),
  };
};

/** `Phase of data is promoted`; of what rests nothing is said. */
const wordsOf = (state: State, stacks: readonly ReadStack[]): string =>
  stacks
    .flatMap(({ scope: { stack }, choices }) =>
      [...(state.get(stack) ?? [])]
        .filter(([name, value]) => choices.get(name)?.rest !== value)
        .map(([name, value]) => `${name} of ${stack} is ${value}`),
    )
    .join(' and ');

/**
 * Reads a cloud assembly (`cdk.out`) with its stages and nested stacks. `root` is the repository that source lines are
 * relative to. Throws `EvidenceError` for whatever is missing, broken, too large or outside of the directory.
 */
export const readAssembly = (directory: string, root: string): AssemblyFacts => {
  const artifacts = stackArtifacts(directory);
  const sourceOf = sourcesIn(root);
  const stacks = readStacks(artifacts, new Map());
  const states = statesOf(stacks);
  if (states === undefined) return factsOf(readStacks(artifacts, 'undecided'), sourceOf);
  const atRest = factsOf(stacks, sourceOf);
  const switched = states.map((state): SwitchedState => {
    const assembly = factsOf(readStacks(artifacts, state), sourceOf);
    return { name: wordsOf(state, stacks), assembly, kept: keptIn(assembly, atRest) };
  });
  return { ...atRest, ...(switched.length > 0 && { switched }) };
};
