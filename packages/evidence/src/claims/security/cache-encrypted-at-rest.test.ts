import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { cacheEncryptedAtRest as claim } from './cache-encrypted-at-rest';

const CACHE = 'AWS::ElastiCache::ServerlessCache';
const key = aResource('AWS::KMS::Key');

testClaim(claim, {
  met: [
    {
      given: 'nodes that belong to an encrypted group',
      facts: anAssembly().with(
        key,
        aResource('AWS::ElastiCache::ReplicationGroup', {
          KmsKeyId: aReferenceTo(key, 'Arn'),
          AtRestEncryptionEnabled: true,
        }),
        aResource('AWS::ElastiCache::CacheCluster', { ReplicationGroupId: 'group' }),
      ),
    },
    {
      given: 'a cache with a key of the platform',
      facts: anAssembly().with(key, aResource(CACHE, { KmsKeyId: aReferenceTo(key, 'Arn') })),
      shows: [{ property: 'KmsKeyId', logicalId: 'ServerlessCache' }],
    },
  ],
  notMet: [
    {
      given: 'a replication group with a key that is not used',
      facts: anAssembly().with(
        key,
        aResource('AWS::ElastiCache::ReplicationGroup', { KmsKeyId: aReferenceTo(key, 'Arn') }),
      ),
      because: 'AtRestEncryptionEnabled',
    },
    { given: 'a cache without a key', facts: anAssembly().with(aResource(CACHE)), because: 'KmsKeyId' },
    ...['AWS::ElastiCache::ReplicationGroup', 'AWS::ElastiCache::CacheCluster', 'AWS::MemoryDB::Cluster'].map(
      (type) => ({
        given: `a cache of the type ${type} without a key`,
        facts: anAssembly().with(aResource(type)),
        because: 'KmsKeyId',
      }),
    ),
    {
      given: 'a key that is not in the assembly',
      facts: anAssembly().with(aResource(CACHE, { KmsKeyId: aReferenceTo(key, 'Arn') })),
      because: 'points at a resource that does not exist',
    },
  ],
  unknown: [
    { given: 'an unresolved key', facts: anAssembly().with(aResource(CACHE, { KmsKeyId: UNRESOLVED })) },
    { given: 'a key by its ARN', facts: anAssembly().with(aResource(CACHE, { KmsKeyId: 'arn:aws:kms:a:1:key/b' })) },
  ],
  none: 'not-applicable',
  nothing: anAssembly(),
});
