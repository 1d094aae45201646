import type { TemplateObject } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { databaseStorageGrowsByItself as claim } from './database-storage-grows-by-itself';

const stored = (changes: TemplateObject = {}) =>
  anAssembly().with(aResource('AWS::RDS::DBCluster', { Engine: 'aurora-postgresql', ...changes }));

testClaim(claim, {
  met: [{ given: 'an engine of Aurora', facts: stored(), shows: [{ actual: 'aurora-postgresql' }] }],
  notMet: [
    {
      given: 'an instance of its own',
      facts: stored().with(aResource('AWS::RDS::DBInstance', { Engine: 'postgres', AllocatedStorage: 20 })),
      because: 'Engine of /Test/DBInstance',
    },
    {
      given: 'another engine',
      facts: stored({ Engine: 'postgres' }),
      because: 'Engine of /Test/DBCluster is postgres',
    },
    { given: 'storage of a size', facts: stored({ AllocatedStorage: 100 }), because: 'AllocatedStorage' },
    { given: 'throughput of a size', facts: stored({ Iops: 1000 }), because: 'Iops' },
  ],
  unknown: [{ given: 'an unresolved size', facts: stored({ AllocatedStorage: UNRESOLVED }) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
