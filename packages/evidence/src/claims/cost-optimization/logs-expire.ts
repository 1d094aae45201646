import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { conclude } from '../vocabulary/conclude';
import { expectProperty } from '../vocabulary/expect-property';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

const MOST_DAYS = 400;

export const logsExpire: Claim = {
  id: 'logs-expire',
  pillar: 'cost-optimization',
  section: 'Cost Optimization Strategies',
  principles: ['Measure overall efficiency'],
  statement: `No log group that the platform makes keeps its lines for more than ${MOST_DAYS} days.`,
  bestPractices: ['COST04-BP05'],
  fix: 'Make the group a `LayerLogGroup` of packages/infra/src/layer, whose retention follows the tier.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, 'AWS::Logs::LogGroup').map((group) =>
          expectProperty(group, {
            property: 'RetentionInDays',
            expected: `at most ${MOST_DAYS}`,
            is: (days) => typeof days === 'number' && days <= MOST_DAYS,
          }),
        ),
        { met: 'Every log group forgets in time.', none: notApplicable('The assembly has no log group.') },
      ),
    ),
};
