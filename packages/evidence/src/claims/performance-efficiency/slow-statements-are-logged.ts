import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { resourcesOfType } from '../../facts/query';
import { isList } from '../../facts/value';
import type { Claim } from '../claim';
import { allOf, type Check } from '../vocabulary/check';
import { cannotJudgeOthers } from '../vocabulary/cannot-judge';
import { conclude } from '../vocabulary/conclude';
import { allDatabasesOf } from '../vocabulary/databases';
import { expectProperty } from '../vocabulary/expect-property';
import { expectRelated } from '../vocabulary/expect-related';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

const SLOW_MS = 1000;

const check = (assembly: AssemblyFacts, from: ResourceFact): Check =>
  allOf(
    expectRelated(assembly, {
      from,
      property: 'DBClusterParameterGroupName',
      type: 'AWS::RDS::DBClusterParameterGroup',
      then: (group) =>
        expectProperty(group, {
          property: 'Parameters.log_min_duration_statement',
          expected: `0 to ${SLOW_MS}`,
          // -1, the default, logs none.
          is: (ms) => typeof ms === 'string' && /^\d+$/.test(ms) && Number(ms) <= SLOW_MS,
        }),
    }),
    expectProperty(from, {
      property: 'EnableCloudwatchLogsExports',
      expected: 'postgresql',
      is: (logs) => isList(logs) && logs.includes('postgresql'),
    }),
  );

export const slowStatementsAreLogged: Claim = {
  id: 'slow-statements-are-logged',
  pillar: 'performance-efficiency',
  section: 'Database Optimization',
  principles: ['Experiment more often', 'Consider mechanical sympathy'],
  statement: `Every database writes down each statement that takes longer than ${SLOW_MS} ms or less, where operators can read it.`,
  bestPractices: ['PERF03-BP03', 'PERF03-BP04'],
  fix: 'Set `log_min_duration_statement` in packages/infra/src/data/database-parameters.ts, and export the log.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        [
          ...resourcesOfType(assembly, 'AWS::RDS::DBCluster').map((cluster) => check(assembly, cluster)),
          ...cannotJudgeOthers(allDatabasesOf(assembly), 'AWS::RDS::DBCluster'),
        ],
        {
          met: 'Every cluster logs its slow statements to CloudWatch.',
          none: notApplicable('The assembly has no database.'),
        },
      ),
    ),
};
