import type { AssemblyFacts, SwitchedState } from '../facts';
import { placeOf } from '../index-of';
import { onceForText } from '../once-for-text';
import type { State } from './choices-of';
import { factsOf, openState, type Settled } from './read-state';
import { sourcesIn } from './sources-in';
import { readArtifacts } from './read-artifacts';
import type { ReadStack } from './stack-scope';
import { statesOf } from './states-of';
import { readTemplate } from './template';

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
 * relative to. A resource that no parameter can change is one object in every state. Throws `EvidenceError` for whatever is
 * missing, broken, too large or outside of the directory.
 */
export const readAssembly = (directory: string, root: string): AssemblyFacts => {
  const stable = { ...readArtifacts(directory), sourceOf: sourcesIn(root), read: onceForText(readTemplate) };
  const opened = openState(stable, new Map());
  const states = statesOf(opened.stacks);
  if (states === undefined) return factsOf(openState(stable, 'undecided'), stable, new Map());
  const settled: Settled = new Map();
  const atRest = factsOf(opened, stable, settled);
  const switched = states.map((state): SwitchedState => {
    const assembly = factsOf(openState(stable, state), stable, settled);
    return { name: wordsOf(state, opened.stacks), assembly, kept: keptIn(assembly, atRest) };
  });
  return { ...atRest, ...(switched.length > 0 && { switched }) };
};
