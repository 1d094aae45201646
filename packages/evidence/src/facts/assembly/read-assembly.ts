import type { AssemblyFacts, Hidden } from '../facts';
import { Budget } from '../intrinsics/budget';
import type { Pending } from '../intrinsics/scope';
import { acknowledgementsOf } from './acknowledgements-of';
import { exportsOf } from './exports-of';
import { originOf } from './origin-of';
import { resourceFacts } from './resource-facts';
import { sourcesIn } from './sources-in';
import { stackArtifacts } from './stack-artifacts';
import { flatten, readStack, type ReadStack } from './stack-scope';
import { titlesOf } from './titles-of';

const readStacks = (directory: string): readonly ReadStack[] => {
  const exports = new Map<string, Pending>();
  const shared = { exports, budget: new Budget() };
  const artifacts = stackArtifacts(directory);
  const titles = titlesOf(artifacts);
  const stacks = artifacts.flatMap((artifact, index) =>
    flatten(readStack(artifact, titles[index] ?? artifact.name, shared)),
  );
  for (const [key, value] of exportsOf(stacks)) exports.set(key, value);
  return stacks;
};

const hiddenOf = ({ scope, hidden }: ReadStack): readonly Hidden[] =>
  hidden.map((what) => ({ stack: scope.stack, what }));

/**
 * Reads a cloud assembly (`cdk.out`) with its stages and nested stacks. `root` is the repository that source lines are
 * relative to. Throws `EvidenceError` for whatever is missing, broken, too large or outside of the directory.
 */
export const readAssembly = (directory: string, root: string): AssemblyFacts => {
  const stacks = readStacks(directory);
  const sourceOf = sourcesIn(root);
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
