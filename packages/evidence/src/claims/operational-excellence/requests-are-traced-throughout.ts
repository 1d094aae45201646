import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectProperty } from '../vocabulary/expect-property';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';
import { servesRequests } from '../vocabulary/serves-requests';

const TRACE = '$context.xrayTraceId';

/** The functions that requests go on to from a stage of the same region. */
const handlersOf = (assembly: AssemblyFacts, { region }: ResourceFact): readonly ResourceFact[] =>
  resourcesOfType(assembly, 'AWS::Lambda::Function').filter(
    (each) => each.region === region && servesRequests(assembly, each),
  );

const check = (assembly: AssemblyFacts, stage: ResourceFact): Check =>
  allOf(
    expectProperty(stage, { property: 'TracingEnabled', expected: true }),
    expectProperty(stage, {
      property: 'AccessLogSetting.Format',
      expected: TRACE,
      is: (format) => typeof format === 'string' && format.includes(TRACE),
    }),
    ...handlersOf(assembly, stage).map((handler) =>
      expectProperty(handler, { property: 'TracingConfig.Mode', expected: 'Active' }),
    ),
  );

export const requestsAreTracedThroughout: Claim = {
  id: 'requests-are-traced-throughout',
  pillar: 'operational-excellence',
  section: 'Monitoring and Logging',
  principles: ['Learn from all operational events'],
  statement:
    'A request has one trace from API Gateway through the function, and the access log names it, so that whoever finds a line finds what it waited for.',
  bestPractices: ['OPS04-BP05', 'OPS08-BP03'],
  fix: 'Set `tracingEnabled` of the stage in packages/infra/src/api/rest-interface.ts, and keep `traceId` in access-log.ts beside it.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, 'AWS::ApiGateway::Stage').map((stage) => check(assembly, stage)),
        {
          met: 'Every stage traces, names the trace, and goes on to functions that do.',
          none: notApplicable('The assembly has no stage of an API.'),
        },
      ),
    ),
};
