import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, fails, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectProperty } from '../vocabulary/expect-property';
import { mentions, rawOf } from '../vocabulary/mentions';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

const isPatched = (assembly: AssemblyFacts, cluster: ResourceFact): Check => {
  const [first, ...rest] = resourcesOfType(assembly, 'AWS::RDS::DBInstance')
    .filter((instance) => mentions(assembly, rawOf(instance, 'DBClusterIdentifier'), cluster))
    .map((instance) => expectProperty(instance, { property: 'AutoMinorVersionUpgrade', expected: true }));
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
    expectProperty(cluster, { property: 'ManageMasterUserPassword', expected: true }),
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
        resourcesOfType(assembly, 'AWS::RDS::DBCluster').map((cluster) => check(assembly, cluster)),
        { met: 'AWS does the work.', none: notApplicable('The assembly has no database cluster.') },
      ),
    ),
};
