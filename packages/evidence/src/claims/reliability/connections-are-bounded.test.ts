import type { TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { connectionsAreBounded as claim } from './connections-are-bounded';

const api = (ReservedConcurrentExecutions: TemplateValue, DATABASE_CONNECTIONS: TemplateValue = '2') =>
  aResource('AWS::Lambda::Function', {
    ReservedConcurrentExecutions,
    Environment: { Variables: { DATABASE_CONNECTIONS } },
  });
const alias = aResource('AWS::Lambda::Alias', { FunctionName: aReferenceTo(api(1)) });
const worker = (ReservedConcurrentExecutions: TemplateValue, DATABASE_CONNECTIONS: TemplateValue) => ({
  ...aResource('AWS::Lambda::Function', {
    ReservedConcurrentExecutions,
    Environment: { Variables: { DATABASE_CONNECTIONS } },
  }),
  logicalId: 'Worker',
});
const rule = aResource('AWS::Events::Rule', {
  ScheduleExpression: 'rate(1 minute)',
  Targets: [{ Arn: aReferenceTo(worker(1, '5')) }],
});
const cluster = (MinCapacity: number, MaxCapacity: TemplateValue) =>
  aResource('AWS::RDS::DBCluster', { ServerlessV2ScalingConfiguration: { MinCapacity, MaxCapacity } });
const standing = anAssembly().with(alias);

testClaim(claim, {
  met: [
    {
      given: 'exactly as many calls as 4 ACU carry',
      facts: standing.with(cluster(0.5, 4), api(198), worker(1, '5'), rule),
      shows: [{ property: 'ServerlessV2ScalingConfiguration.MaxCapacity', actual: 4 }],
    },
  ],
  notMet: [
    { given: 'one call more', facts: standing.with(cluster(0.5, 4), api(199)), because: '199' },
    { given: 'no bound', facts: standing.with(cluster(0.5, 4), api(undefined)), because: 'not set' },
    {
      given: 'instances that open more',
      facts: standing.with(cluster(0.5, 4), api(10, '10')),
      because: 'DATABASE_CONNECTIONS',
    },
    {
      given: 'a worker that opens more',
      facts: standing.with(cluster(0.5, 4), api(10), worker(1, '50'), rule),
      because: '50',
    },
    {
      given: 'a worker that nothing bounds',
      facts: standing.with(cluster(0.5, 4), api(10), worker(undefined, '5'), rule),
      because: 'not set',
    },
    {
      given: 'a database that shrinks to half an ACU',
      facts: standing.with(cluster(0.5, 16), api(600)),
      because: '600',
    },
  ],
  unknown: [{ given: 'an unresolved capacity', facts: standing.with(cluster(0.5, UNRESOLVED), api(0)) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
