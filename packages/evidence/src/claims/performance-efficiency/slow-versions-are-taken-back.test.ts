import type { TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { slowVersionsAreTakenBack as claim } from './slow-versions-are-taken-back';

const alarm = (AlarmName: string, MetricName: string) =>
  aResource('AWS::CloudWatch::Alarm', { AlarmName, Namespace: 'AWS/ApiGateway', MetricName }, { logicalId: AlarmName });
const standing = anAssembly().with(alarm('slow', 'Latency'), alarm('broken', '5XXError'));
const moved = (names: readonly TemplateValue[], Events: TemplateValue = ['DEPLOYMENT_STOP_ON_ALARM']) => {
  const group = aResource('AWS::CodeDeploy::DeploymentGroup', {
    AlarmConfiguration: { Alarms: names.map((Name) => ({ Name })) },
    AutoRollbackConfiguration: { Events },
  });
  const UpdatePolicy = { CodeDeployLambdaAliasUpdate: { DeploymentGroupName: aReferenceTo(group) } };
  return standing.with(group, aResource('AWS::Lambda::Alias', {}, { attributes: { UpdatePolicy } }));
};

testClaim(claim, {
  met: [
    {
      given: 'a group that the alarm for latency stops',
      facts: moved(['broken', 'slow']),
      shows: [
        { type: 'AWS::Lambda::Alias' },
        { property: 'AlarmConfiguration.Alarms.1.Name', actual: 'slow' },
        { property: 'AutoRollbackConfiguration.Events' },
      ],
    },
  ],
  notMet: [
    { given: 'one that only errors stop', facts: moved(['broken']), because: 'expected the alarm for the latency' },
    { given: 'one that nothing stops', facts: moved([]), because: 'watches no alarm' },
    { given: 'one that stops and stays', facts: moved(['slow'], ['DEPLOYMENT_FAILURE']), because: 'STOP_ON_ALARM' },
    {
      given: 'an alias that moves at once',
      facts: standing.with(aResource('AWS::Lambda::Alias')),
      because: 'no deployment',
    },
  ],
  unknown: [{ given: 'an unresolved alarm', facts: moved([UNRESOLVED]) }],
  none: 'not-applicable',
  nothing: standing,
});
