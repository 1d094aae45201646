import type { AssemblyFacts } from '../facts';
import type { Pending } from '../intrinsics/scope';
import { exportsOf } from './exports-of';
import { originOf } from './origin-of';
import { resourceFacts } from './resource-facts';
import { stackArtifacts } from './stack-artifacts';
import { flatten, readStack } from './stack-scope';

/**
 * Reads a cloud assembly (`cdk.out`) with its stages and nested stacks. `root` is the repository that source lines are
 * relative to. Throws `EvidenceError` for whatever is missing, broken, too large or outside of the directory.
 */
export const readAssembly = (directory: string, root: string): AssemblyFacts => {
  const exports = new Map<string, Pending>();
  const stacks = stackArtifacts(directory).flatMap((artifact) => flatten(readStack(artifact, exports)));
  for (const [key, value] of exportsOf(stacks)) exports.set(key, value);
  const resources = stacks.flatMap((stack) => resourceFacts(stack, originOf(stack, root)));
  return {
    resources: resources.filter(({ rests }) => !rests).map(({ fact }) => fact),
    resting: resources.filter(({ rests }) => rests).map(({ fact }) => fact),
    stacks: stacks.map(({ scope }) => ({ name: scope.stack, region: scope.region ?? 'unknown' })),
  };
};
