import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { conclude } from '../vocabulary/conclude';
import { expectProperty } from '../vocabulary/expect-property';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

export const databaseShowsItsLoad: Claim = {
  id: 'database-shows-its-load',
  pillar: 'performance-efficiency',
  section: 'Database Optimization',
  principles: ['Consider mechanical sympathy'],
  statement: 'Every database instance records which statements load it.',
  bestPractices: ['PERF03-BP03', 'PERF03-BP04'],
  fix: 'Set `enablePerformanceInsights: true` on the instances in packages/infra/src/data/database.ts.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, 'AWS::RDS::DBInstance').map((instance) =>
          expectProperty(instance, { property: 'EnablePerformanceInsights', expected: true }),
        ),
        { met: 'Every instance has insights.', none: notApplicable('The assembly has no database instance.') },
      ),
    ),
};
