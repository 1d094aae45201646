import type { TemplateValue } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { dataStoresAreServerless as claim } from './data-stores-are-serverless';

const cache = aResource('AWS::ElastiCache::ServerlessCache');
const ofClass = (DBInstanceClass: TemplateValue) =>
  anAssembly().with(aResource('AWS::RDS::DBInstance', { DBInstanceClass }), cache);

testClaim(claim, {
  met: [
    {
      given: 'a serverless database and a serverless cache',
      facts: ofClass('db.serverless'),
      shows: [{ property: 'DBInstanceClass', actual: 'db.serverless' }, { logicalId: 'ServerlessCache' }],
    },
  ],
  notMet: [
    { given: 'a database of one size', facts: ofClass('db.r8g.large'), because: 'is db.r8g.large' },
    {
      given: 'a cache of one size',
      facts: ofClass('db.serverless').with(aResource('AWS::ElastiCache::ReplicationGroup')),
      because: '/Test/ReplicationGroup is AWS::ElastiCache::ReplicationGroup, which is of one size',
    },
    {
      given: 'documents on an instance of one size',
      facts: ofClass('db.serverless').with(aResource('AWS::DocDB::DBInstance', { DBInstanceClass: 'db.t4g.medium' })),
      because: 'is db.t4g.medium',
    },
    {
      given: 'a cluster that has its class itself',
      facts: ofClass('db.serverless').with(
        aResource('AWS::RDS::DBCluster', { DBClusterInstanceClass: 'db.r6gd.large' }),
      ),
      because: 'DBClusterInstanceClass',
    },
  ],
  unknown: [
    { given: 'an unresolved class', facts: ofClass(UNRESOLVED) },
    { given: 'a cache that may be left out', facts: anAssembly().with({ ...cache, undecidedCondition: 'HasCache' }) },
  ],
  none: 'not-applicable',
  nothing: anAssembly(),
});
