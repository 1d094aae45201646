import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { property, resourcesOfType } from '../../facts/query';

const NODES = 'AWS::ElastiCache::CacheCluster';

/** Every cache that AWS runs. Nodes that belong to a replication group are a part of that. */
export const cachesOf = (assembly: AssemblyFacts): readonly ResourceFact[] =>
  resourcesOfType(
    assembly,
    'AWS::ElastiCache::ServerlessCache',
    'AWS::ElastiCache::ReplicationGroup',
    NODES,
    'AWS::MemoryDB::Cluster',
  ).filter((cache) => cache.type !== NODES || property(cache, 'ReplicationGroupId').kind === 'absent');

/** The property in which a cache names its security groups. */
export const groupsOfCache = ({ type }: ResourceFact): string =>
  type === NODES ? 'VpcSecurityGroupIds' : 'SecurityGroupIds';
