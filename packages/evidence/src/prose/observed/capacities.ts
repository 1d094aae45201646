import type { AssemblyFacts } from '../../facts/facts';
import type { Answer, Reader } from '../said';
import { assemblyReader } from './pattern-reader';
import { everyIs } from './values-of';

const capacity = (assembly: AssemblyFacts, which: 'Min' | 'Max', said: string | undefined): Answer =>
  everyIs(assembly, {
    type: 'AWS::RDS::DBCluster',
    path: `ServerlessV2ScalingConfiguration.${which}Capacity`,
    said: Number(said),
  });

const worse = (one: Answer, other: Answer): Answer =>
  [one, other].find(({ kind }) => kind === 'differs') ??
  [one, other].find(({ kind }) => kind === 'unknown') ?? { kind: 'agrees', reason: `${one.reason}, ${other.reason}` };

/** Aurora capacity units: `0.5-4 ACU`, `scales to 0.5 ACU`. */
export const CAPACITY_READERS: readonly Reader[] = [
  assemblyReader(/(?<min>\d+(?:\.\d+)?)\s*(?:-|–|to)\s*(?<max>\d+(?:\.\d+)?)\s*ACUs?\b/gi, ({ min, max }, assembly) =>
    worse(capacity(assembly, 'Min', min), capacity(assembly, 'Max', max)),
  ),
  assemblyReader(/\bscales (?:down )?to (?<min>\d+(?:\.\d+)?) ACUs?\b/gi, ({ min }, assembly) =>
    capacity(assembly, 'Min', min),
  ),
];
