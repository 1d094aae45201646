import { estimateCosts, type Estimate, type PriceBook } from '@hexastyle/cost';
import type { Environment } from '@hexastyle/environment';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readAssembly } from '../facts/assembly/read-assembly';
import { compareCosts } from './compare-costs';
import type { AssemblyComparison, Comparison } from './comparison';
import { environmentAbove } from './environment-above';

const estimateOf = (
  directory: string,
  environment: Environment | undefined,
  books: readonly PriceBook[],
): Estimate | undefined => {
  if (!existsSync(join(directory, 'manifest.json'))) return undefined;
  const { resources, resting } = readAssembly(directory, directory);
  return estimateCosts({ name: directory, environment, resources, resting }, { books, freeTier: false });
};

/** Adds what both sides cost to every assembly that differs. Both are estimated at one load, so that only the platform makes the difference. */
export const addCosts = (
  comparison: Comparison,
  base: string,
  head: string,
  books: readonly PriceBook[],
): Comparison => {
  const withCost = (assembly: AssemblyComparison): AssemblyComparison => {
    if (assembly.change === 'same') return assembly;
    const [before, after] = [join(base, assembly.name), join(head, assembly.name)];
    const environment = environmentAbove(after) ?? environmentAbove(before);
    const cost = compareCosts(estimateOf(before, environment, books), estimateOf(after, environment, books));
    return { ...assembly, cost };
  };
  return { ...comparison, assemblies: comparison.assemblies.map(withCost) };
};
