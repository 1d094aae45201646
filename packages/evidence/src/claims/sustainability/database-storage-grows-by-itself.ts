import type { ResourceFact } from '../../facts/facts';
import type { Claim } from '../claim';
import { allOf, type Check } from '../vocabulary/check';
import { cannotJudge } from '../vocabulary/cannot-judge';
import { conclude } from '../vocabulary/conclude';
import { databasesOf, storesOf } from '../vocabulary/databases';
import { expectAbsent } from '../vocabulary/expect-absent';
import { expectPresent } from '../vocabulary/expect-present';
import { expectProperty } from '../vocabulary/expect-property';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

/** The volumes of these grow and shrink with their data whatever a template says. */
const GROWING = ['AWS::DocDB::DBCluster', 'AWS::Neptune::DBCluster'];

const check = (cluster: ResourceFact): Check => {
  if (GROWING.includes(cluster.type)) return expectPresent(cluster);
  return allOf(
    expectProperty(cluster, {
      property: 'Engine',
      expected: 'an engine of Aurora, whose volume grows and shrinks with the data',
      is: (engine) => typeof engine === 'string' && engine.startsWith('aurora'),
    }),
    expectAbsent(cluster, 'AllocatedStorage'),
    expectAbsent(cluster, 'Iops'),
  );
};

export const databaseStorageGrowsByItself: Claim = {
  id: 'database-storage-grows-by-itself',
  pillar: 'sustainability',
  section: 'Managed Services',
  principles: ['Use managed services', 'Maximize utilization'],
  statement:
    'The volume of every database is as large as its data: nobody sets storage or throughput aside beforehand.',
  bestPractices: ['SUS04-BP04'],
  fix: 'Keep an engine of Aurora, and no `AllocatedStorage` or `Iops`, in packages/infra/src/data/cluster-settings.ts.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude([...databasesOf(assembly).map(check), ...cannotJudge(storesOf(assembly))], {
        met: 'Every volume follows its data.',
        none: notApplicable('The assembly has no database.'),
      }),
    ),
};
