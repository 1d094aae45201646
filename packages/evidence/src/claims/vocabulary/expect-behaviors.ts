import type { ResourceFact } from '../../facts/facts';
import { allOf, type Check } from './check';
import { eachOf } from './each-of';

/** One check for every cache behaviour of a CloudFront distribution, by its path: the default one and those of path patterns. */
export const expectBehaviors = (distribution: ResourceFact, check: (path: string) => Check): Check =>
  allOf(
    check('DistributionConfig.DefaultCacheBehavior'),
    ...eachOf(distribution, 'DistributionConfig.CacheBehaviors', check),
  );
