import type { TemplateObject, TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { useIsShownBesideItsLimit as claim } from './use-is-shown-beside-its-limit';

const BOUND = { ReservedConcurrentExecutions: 10 };
const handler = (properties: TemplateObject = BOUND) => aResource('AWS::Lambda::Function', properties);
const body = (metric: string, target: TemplateValue, limit: number) => ({
  'Fn::Join': [
    '',
    [
      '{"widgets":[{"type":"text"},{"properties":{"metrics":[[{"expression":"a"}],',
      `["AWS/Lambda","${metric}","FunctionName","`,
      target,
      `",{}]],"annotations":{"horizontal":[{"value":${limit},"label":"Reserved"}]}}}]}`,
    ],
  ],
});
const shown = (DashboardBody: TemplateValue, properties: TemplateObject = BOUND) =>
  anAssembly().with(
    handler(properties),
    aResource('AWS::Lambda::Alias', { FunctionName: aReferenceTo(handler(properties)) }),
    aResource('AWS::CloudWatch::Dashboard', { DashboardBody }),
  );
const USE = 'ConcurrentExecutions';
const good = body(USE, aReferenceTo(handler()), 10);

testClaim(claim, {
  met: [
    {
      given: 'calls at once beside their limit',
      facts: shown(good),
      shows: [{ property: 'ReservedConcurrentExecutions', actual: 10 }, { type: 'AWS::CloudWatch::Dashboard' }],
    },
    {
      given: 'a function that serves nobody beside it',
      facts: shown(good).with(aResource('AWS::Lambda::Function', {}, { logicalId: 'Helper' })),
    },
  ],
  notMet: [
    {
      given: 'another limit',
      facts: shown(body(USE, aReferenceTo(handler()), 100)),
      because: 'no dashboard shows ConcurrentExecutions of /Test/Function beside its limit',
    },
    { given: 'another metric', facts: shown(body('Duration', aReferenceTo(handler()), 10)) },
    { given: 'another function', facts: shown(body(USE, 'another', 10)) },
    { given: 'no limit', facts: shown(good, {}), because: '/Test/Function has no limit' },
    {
      given: 'a database on no dashboard',
      facts: anAssembly().with(
        aResource('AWS::RDS::DBCluster', { ServerlessV2ScalingConfiguration: { MaxCapacity: 4 } }),
      ),
      because: 'ServerlessDatabaseCapacity of /Test/DBCluster',
    },
  ],
  unknown: [
    { given: 'an unresolved body', facts: shown(UNRESOLVED) },
    { given: 'an unresolved limit', facts: shown(good, { ReservedConcurrentExecutions: UNRESOLVED }) },
  ],
  none: 'not-applicable',
  nothing: anAssembly(),
});
