import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { fails } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectPresent } from '../vocabulary/expect-present';
import { expectServerless } from '../vocabulary/expect-serverless';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

/** Caches and stores of a size that somebody chose. */
const SIZED = [
  'AWS::DAX::Cluster',
  'AWS::DocDBElastic::Cluster',
  'AWS::ElastiCache::CacheCluster',
  'AWS::ElastiCache::ReplicationGroup',
  'AWS::Elasticsearch::Domain',
  'AWS::MemoryDB::Cluster',
  'AWS::OpenSearchService::Domain',
  'AWS::Redshift::Cluster',
];

export const dataStoresAreServerless: Claim = {
  id: 'data-stores-are-serverless',
  pillar: 'performance-efficiency',
  section: 'Serverless Architecture',
  principles: ['Use serverless architectures', 'Democratize advanced technologies'],
  statement: 'Every database and every cache takes the size that its load asks for, and nobody chose one.',
  bestPractices: ['PERF03-BP01', 'PERF02-BP05'],
  fix: 'Give database instances the class `db.serverless`, and make a `CfnServerlessCache`, in packages/infra/src/data.',
  mendedByRemoval: 'It forbids servers of a fixed size: one that is gone has none.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        [
          ...expectServerless(assembly),
          ...resourcesOfType(assembly, 'AWS::ElastiCache::ServerlessCache').map((cache) => expectPresent(cache)),
          ...resourcesOfType(assembly, ...SIZED).map((store) =>
            fails(`${nameOf(store)} is ${store.type}, which is of one size`, evidenceOf(store)),
          ),
        ],
        {
          met: 'Every one of them scales with its load.',
          none: notApplicable('The assembly has neither a database instance nor a cache.'),
        },
      ),
    ),
};
