import type { Resource } from '../facts/resource';
import { numberAt } from '../facts/number-at';
import { textAt } from '../facts/text-at';
import { HOURS_PER_MONTH } from '../hours-per-month';
import { charge } from './charge';
import { free } from './free';
import type { Demand, Service } from './service';

const CACHE = 'AWS::ElastiCache::ServerlessCache';

const cache = ({ properties }: Resource): readonly Demand[] => {
  const engine = textAt(properties, 'Engine') ?? 'an unknown engine';
  if (engine !== 'valkey')
    return [{ kind: 'unpriced', what: `Cache of ${engine}`, reason: 'the price book has Valkey only' }];
  const most = numberAt(properties, 'CacheUsageLimits.DataStorage.Maximum') ?? Number.POSITIVE_INFINITY;
  return [
    charge('cache-gb-hour', ({ cacheGb }) => Math.min(most, cacheGb) * HOURS_PER_MONTH),
    charge('cache-ecpu', ({ cacheUnits }) => cacheUnits),
  ];
};

/** Amazon ElastiCache Serverless for Valkey. */
export const ELASTICACHE: Service = {
  types: [CACHE, 'AWS::ElastiCache::User', 'AWS::ElastiCache::UserGroup'],
  demands: (resource) => (resource.type === CACHE ? cache(resource) : free('Access to a cache')),
};
