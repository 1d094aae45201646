import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { conclude } from '../vocabulary/conclude';
import { expectGraphed } from '../vocabulary/expect-graphed';
import { inService } from '../vocabulary/in-service';
import { namesOfStage } from '../vocabulary/names-of-stage';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

export const dashboardShowsRequests: Claim = {
  id: 'dashboard-shows-requests',
  pillar: 'operational-excellence',
  section: 'Monitoring and Logging',
  principles: ['Learn from all operational events'],
  statement:
    'A dashboard shows how many requests every stage of the API that serves gets, and how many of them the caller or the API got wrong.',
  bestPractices: ['OPS04-BP01', 'OPS08-BP01'],
  fix: 'Keep requests, 4xx and 5xx in packages/infra/src/observability/dashboard/api-row.ts.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        inService(facts, resourcesOfType(assembly, 'AWS::ApiGateway::Stage')).map((stage) =>
          expectGraphed(assembly, stage, {
            namespace: 'AWS/ApiGateway',
            metrics: { Count: ['SampleCount'], '4XXError': ['Sum'], '5XXError': ['Sum'] },
            names: namesOfStage(assembly, stage),
          }),
        ),
        {
          met: 'A dashboard has requests and errors of every stage.',
          none: notApplicable('The assembly has no stage of an API that serves.'),
        },
      ),
    ),
};
