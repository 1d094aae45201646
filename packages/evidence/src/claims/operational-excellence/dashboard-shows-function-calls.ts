import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { conclude } from '../vocabulary/conclude';
import { expectGraphed } from '../vocabulary/expect-graphed';
import { inService } from '../vocabulary/in-service';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';
import { servesRequests } from '../vocabulary/serves-requests';
import { textAt } from '../vocabulary/text-at';

export const dashboardShowsFunctionCalls: Claim = {
  id: 'dashboard-shows-function-calls',
  pillar: 'operational-excellence',
  section: 'Monitoring and Logging',
  principles: ['Learn from all operational events'],
  statement:
    'A dashboard shows the calls of every function that serves requests, how many failed and how many were refused.',
  bestPractices: ['OPS08-BP01', 'OPS08-BP05'],
  fix: 'Keep calls, errors and throttles in packages/infra/src/observability/dashboard/function-row.ts.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        inService(facts, resourcesOfType(assembly, 'AWS::Lambda::Function'))
          .filter((each) => servesRequests(assembly, each))
          .map((each) =>
            expectGraphed(assembly, each, {
              namespace: 'AWS/Lambda',
              metrics: { Invocations: ['Sum'], Errors: ['Sum'], Throttles: ['Sum'] },
              names: [textAt(each, 'FunctionName')],
            }),
          ),
        {
          met: 'A dashboard has calls, errors and throttles of every such function.',
          none: notApplicable('No function of the assembly serves requests through an alias.'),
        },
      ),
    ),
};
