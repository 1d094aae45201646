import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { conclude } from '../vocabulary/conclude';
import { expectGraphed } from '../vocabulary/expect-graphed';
import { inService } from '../vocabulary/in-service';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';
import { servesRequests } from '../vocabulary/serves-requests';
import { textAt } from '../vocabulary/text-at';

export const dashboardShowsFunctionDuration: Claim = {
  id: 'dashboard-shows-function-duration',
  pillar: 'performance-efficiency',
  section: 'Monitoring Performance',
  principles: ['Experiment more often', 'Consider mechanical sympathy'],
  statement:
    'A dashboard shows how long each function that serves requests takes on average, at p95 and at most, and how many of it run at once.',
  bestPractices: ['PERF02-BP03', 'PERF05-BP02'],
  fix: 'Keep duration and concurrency in packages/infra/src/observability/dashboard/function-row.ts.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        inService(facts, resourcesOfType(assembly, 'AWS::Lambda::Function'))
          .filter((each) => servesRequests(assembly, each))
          .map((each) =>
            expectGraphed(assembly, each, {
              namespace: 'AWS/Lambda',
              metrics: { Duration: ['Average', 'p95', 'Maximum'], ConcurrentExecutions: ['Maximum'] },
              names: [textAt(each, 'FunctionName')],
            }),
          ),
        {
          met: 'A dashboard has duration and concurrency of every such function.',
          none: notApplicable('No function of the assembly serves requests through an alias.'),
        },
      ),
    ),
};
