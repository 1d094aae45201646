import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { conclude } from '../vocabulary/conclude';
import { databasesOf, instancesOf } from '../vocabulary/databases';
import { expectUpdates } from '../vocabulary/expect-updates';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

/** Instances in a cluster that is elsewhere, too. Versions of DocumentDB come with its maintenance, whatever a template says. */
const updatable = (assembly: AssemblyFacts): readonly ResourceFact[] => [
  ...resourcesOfType(assembly, 'AWS::RDS::DBInstance', 'AWS::Neptune::DBInstance'),
  ...databasesOf(assembly).filter(
    (each) => each.type === 'AWS::RDS::DBCluster' && instancesOf(assembly, each).includes(each),
  ),
];

export const databaseUpdatesItself: Claim = {
  id: 'database-updates-itself',
  pillar: 'sustainability',
  section: 'Managed Services',
  principles: ['Use managed services', 'Anticipate and adopt new, more efficient hardware and software offerings'],
  statement: 'AWS keeps every database instance at its latest minor version.',
  bestPractices: ['SUS05-BP03', 'SUS06-BP03'],
  fix: 'Leave `autoMinorVersionUpgrade` at its default, or set it, on the instances in packages/infra/src/data/database.ts.',
  mendedByRemoval: 'Instances are updated unless they forbid it: what forbids it can be taken out.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(updatable(assembly).map(expectUpdates), {
        met: 'Every instance is kept up to date.',
        none: notApplicable('The assembly has no database instance.'),
      }),
    ),
};
