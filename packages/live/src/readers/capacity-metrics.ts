/** A figure of the database or the cache, and the metric that has it. */
export interface CapacityMetric {
  readonly name: string;
  readonly type: 'AWS::RDS::DBCluster' | 'AWS::ElastiCache::ServerlessCache';
  readonly namespace: string;
  readonly metric: string;
  readonly statistic: string;
  readonly unit: string;
}

const database = { type: 'AWS::RDS::DBCluster', namespace: 'AWS/RDS' } as const;
const cache = { type: 'AWS::ElastiCache::ServerlessCache', namespace: 'AWS/ElastiCache' } as const;

/** The dimension under which each kind of thing reports. */
export const DIMENSIONS: Readonly<Record<CapacityMetric['type'], string>> = {
  'AWS::RDS::DBCluster': 'DBClusterIdentifier',
  'AWS::ElastiCache::ServerlessCache': 'clusterId',
};

/**
 * How much of what was bought is used.
 * Sources: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2.setting-capacity.html and
 * https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/serverless-metrics-events-redis.html
 */
export const CAPACITY_METRICS: readonly CapacityMetric[] = [
  { ...database, name: 'acu', metric: 'ServerlessDatabaseCapacity', statistic: 'Average', unit: 'ACU' },
  { ...database, name: 'acuUtilization', metric: 'ACUUtilization', statistic: 'Maximum', unit: '%' },
  { ...database, name: 'connections', metric: 'DatabaseConnections', statistic: 'Maximum', unit: 'connections' },
  { ...cache, name: 'cacheBytes', metric: 'BytesUsedForCache', statistic: 'Maximum', unit: 'bytes' },
  { ...cache, name: 'cacheUnits', metric: 'ElastiCacheProcessingUnits', statistic: 'Sum', unit: 'ECPU' },
  { ...cache, name: 'cacheConnections', metric: 'CurrConnections', statistic: 'Maximum', unit: 'connections' },
  { ...cache, name: 'cacheHits', metric: 'CacheHits', statistic: 'Sum', unit: 'reads' },
  { ...cache, name: 'cacheMisses', metric: 'CacheMisses', statistic: 'Sum', unit: 'reads' },
  { ...cache, name: 'cacheEvictions', metric: 'Evictions', statistic: 'Sum', unit: 'keys' },
];
