import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, fails, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { databasesOf, instancesOf } from '../vocabulary/databases';
import { expectManagedPassword } from '../vocabulary/expect-managed-password';
import { expectProperty } from '../vocabulary/expect-property';
import { expectUpdates } from '../vocabulary/expect-updates';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

const isPatched = (assembly: AssemblyFacts, cluster: ResourceFact): Check => {
  const [first, ...rest] = instancesOf(assembly, cluster).map(expectUpdates);
  return first === undefined
    ? fails(`${nameOf(cluster)} has no instance in the assembly`, evidenceOf(cluster))
    : allOf(first, ...rest);
};

const check = (assembly: AssemblyFacts, cluster: ResourceFact): Check =>
  allOf(
    expectProperty(cluster, {
      property: 'BackupRetentionPeriod',
      expected: 'at least 1',
      is: (days) => typeof days === 'number' && days >= 1,
    }),
    ...(cluster.type === 'AWS::Neptune::DBCluster' ? [] : [expectManagedPassword(assembly, cluster)]),
    isPatched(assembly, cluster),
  );

export const databaseIsRunByAws: Claim = {
  id: 'database-is-run-by-aws',
  pillar: 'cost-optimization',
  section: 'Managed Services',
  principles: [
    'Stop spending money on undifferentiated heavy lifting',
    'Use managed services to reduce cost of ownership',
  ],
  statement:
    'Nobody is paid for running the database: AWS patches it, backs it up, and makes and changes its password.',
  bestPractices: ['COST11-BP01'],
  fix: 'Keep the retention and `ManageMasterUserPassword` in packages/infra/src/data/cluster-settings.ts.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        databasesOf(assembly).map((database) => check(assembly, database)),
        { met: 'AWS does the work.', none: notApplicable('The assembly has no database.') },
      ),
    ),
};
