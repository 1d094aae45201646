import type { Environment } from '@hexastyle/environment';
import type { Estimate } from '../estimate/estimate';
import { estimateCosts } from '../estimate/estimate-costs';
import type { Resource } from '../facts/resource';
import { readPriceBooks } from '../prices/read-price-books';
import { anEnvironment } from './an-environment';

interface Given {
  readonly environment?: Environment | undefined;
  readonly resting?: readonly Resource[];
  readonly freeTier?: boolean;
}

/** The estimate of resources by the price books that ship. */
export const estimated = (resources: readonly Resource[], given: Given = {}): Estimate => {
  const environment = 'environment' in given ? given.environment : anEnvironment();
  return estimateCosts(
    { name: 'green', environment, resources, resting: given.resting ?? [] },
    { books: readPriceBooks(), freeTier: given.freeTier ?? false },
  );
};
