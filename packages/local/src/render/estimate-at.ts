import { join } from 'node:path';
import { estimateCosts, readPriceBooks, type Estimate } from '@hexastyle/cost';
import type { Environment } from '@hexastyle/environment';
import type { AssemblyFacts } from '@hexastyle/evidence';

/**
 * What the environment costs a month without the free tier. At the prices of the repository at `root`, and those that ship
 * where it has none, as `hexastyle cost` does.
 */
export const estimateAt = (
  root: string,
  environment: Environment,
  { resources, resting }: Pick<AssemblyFacts, 'resources' | 'resting'>,
): Estimate => {
  const books = readPriceBooks(join(root, 'prices'));
  return estimateCosts({ name: environment.name, environment, resources, resting }, { books, freeTier: false });
};
