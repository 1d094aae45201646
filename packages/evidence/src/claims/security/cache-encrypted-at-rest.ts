import type { Claim } from '../claim';
import { cachesOf } from '../vocabulary/caches';
import { allOf } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectProperty } from '../vocabulary/expect-property';
import { expectRelated } from '../vocabulary/expect-related';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

export const cacheEncryptedAtRest: Claim = {
  id: 'cache-encrypted-at-rest',
  pillar: 'security',
  section: 'Data Protection',
  principles: ['Protect data in transit and at rest'],
  statement: 'Every cache is encrypted at rest with a KMS key of the platform.',
  bestPractices: ['SEC08-BP02', 'SEC08-BP01'],
  fix: 'Set `kmsKeyId` of the serverless cache in packages/infra/src/data/cache.ts to the key of the layer.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        cachesOf(assembly).map((cache) =>
          allOf(
            expectRelated(assembly, { from: cache, property: 'KmsKeyId', type: 'AWS::KMS::Key' }),
            ...(cache.type === 'AWS::ElastiCache::ReplicationGroup'
              ? [expectProperty(cache, { property: 'AtRestEncryptionEnabled', expected: true })]
              : []),
          ),
        ),
        {
          met: 'Every cache names a key of the platform.',
          none: notApplicable('The assembly has no cache.'),
        },
      ),
    ),
};
