import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectProperty } from '../vocabulary/expect-property';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

export const databaseShowsItsLoad: Claim = {
  id: 'database-shows-its-load',
  pillar: 'performance-efficiency',
  section: 'Database Optimization',
  principles: ['Consider mechanical sympathy'],
  statement:
    'Every database instance records which statements load it, and every minute what the system below it does.',
  bestPractices: ['PERF03-BP03', 'PERF03-BP04'],
  fix: 'Set `enablePerformanceInsights: true` and `monitoringInterval` on the instances in packages/infra/src/data/database.ts.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, 'AWS::RDS::DBInstance').map((instance) =>
          allOf(
            expectProperty(instance, { property: 'EnablePerformanceInsights', expected: true }),
            expectProperty(instance, {
              property: 'MonitoringInterval',
              expected: '1 to 60 seconds',
              is: (seconds) => typeof seconds === 'number' && seconds >= 1 && seconds <= 60,
            }),
          ),
        ),
        {
          met: 'Every instance has insights and enhanced monitoring.',
          none: notApplicable('The assembly has no database instance.'),
        },
      ),
    ),
};
