import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { conclude } from '../vocabulary/conclude';
import { expectProperty } from '../vocabulary/expect-property';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

export const databaseUpdatesItself: Claim = {
  id: 'database-updates-itself',
  pillar: 'sustainability',
  section: 'Managed Services',
  principles: ['Use managed services', 'Anticipate and adopt new, more efficient hardware and software offerings'],
  statement: 'AWS keeps every database instance at its latest minor version.',
  bestPractices: ['SUS05-BP03', 'SUS06-BP03'],
  fix: 'Set `autoMinorVersionUpgrade: true` on the instances in packages/infra/src/data/database.ts.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, 'AWS::RDS::DBInstance').map((instance) =>
          expectProperty(instance, { property: 'AutoMinorVersionUpgrade', expected: true }),
        ),
        { met: 'Every instance is kept up to date.', none: notApplicable('The assembly has no database instance.') },
      ),
    ),
};
