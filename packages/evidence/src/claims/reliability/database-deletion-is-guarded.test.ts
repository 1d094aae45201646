import type { TemplateObject, TemplateValue } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { anEnvironment } from '../../testing/an-environment';
import { testClaim } from '../../testing/test-claim';
import { databaseDeletionIsGuarded as claim } from './database-deletion-is-guarded';

const SNAPSHOT = { DeletionPolicy: 'Snapshot', UpdateReplacePolicy: 'Snapshot' };
const cluster = (DeletionProtection: TemplateValue, attributes: TemplateObject = SNAPSHOT) =>
  anAssembly().with(aResource('AWS::RDS::DBCluster', { DeletionProtection }, { attributes }));
const { database } = anEnvironment();
const open = { ...database, deletionProtection: false };

testClaim(claim, {
  met: [
    {
      given: 'a protected cluster that leaves a snapshot',
      facts: cluster(true),
      shows: [{ property: 'DeletionPolicy' }],
    },
    {
      given: 'a staging descriptor that does without protection',
      facts: cluster(false).but({ environment: anEnvironment({ database: open }) }),
    },
  ],
  notMet: [
    {
      given: 'an instance of its own that goes with its stack',
      facts: cluster(true).with(aResource('AWS::RDS::DBInstance')),
      because: 'DeletionPolicy of /Test/DBInstance',
    },
    { given: 'a cluster that goes with its stack', facts: cluster(true, {}), because: 'DeletionPolicy' },
    { given: 'a cluster without protection', facts: cluster(false), because: 'DeletionProtection' },
    {
      given: 'production without protection',
      facts: cluster(false).but({ environment: anEnvironment({ tier: 'production', database: open }) }),
    },
  ],
  unknown: [
    { given: 'an unresolved protection', facts: cluster(UNRESOLVED) },
    { given: 'an unresolved policy', facts: cluster(true, { ...SNAPSHOT, DeletionPolicy: UNRESOLVED }) },
  ],
  none: 'not-applicable',
  nothing: anAssembly(),
});
