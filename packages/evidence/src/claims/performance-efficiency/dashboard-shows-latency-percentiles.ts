import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { conclude } from '../vocabulary/conclude';
import { expectGraphed } from '../vocabulary/expect-graphed';
import { inService } from '../vocabulary/in-service';
import { namesOfStage } from '../vocabulary/names-of-stage';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

export const dashboardShowsLatencyPercentiles: Claim = {
  id: 'dashboard-shows-latency-percentiles',
  pillar: 'performance-efficiency',
  section: 'Monitoring Performance',
  principles: ['Experiment more often', 'Consider mechanical sympathy'],
  statement: 'A dashboard shows p50, p95 and p99 of the latency of every stage of the API that serves.',
  bestPractices: ['PERF05-BP01', 'PERF05-BP02'],
  fix: 'Keep the three percentiles in packages/infra/src/observability/dashboard/api-row.ts.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        inService(facts, resourcesOfType(assembly, 'AWS::ApiGateway::Stage')).map((stage) =>
          expectGraphed(assembly, stage, {
            namespace: 'AWS/ApiGateway',
            metrics: { Latency: ['p50', 'p95', 'p99'] },
            names: namesOfStage(assembly, stage),
          }),
        ),
        {
          met: 'A dashboard has the three percentiles of every stage.',
          none: notApplicable('The assembly has no stage of an API that serves.'),
        },
      ),
    ),
};
