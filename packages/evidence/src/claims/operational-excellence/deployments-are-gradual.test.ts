import type { TemplateObject } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { anEnvironment } from '../../testing/an-environment';
import { testClaim } from '../../testing/test-claim';
import { deploymentsAreGradual as claim } from './deployments-are-gradual';

const CANARY = 'CodeDeployDefault.LambdaCanary10Percent5Minutes';
const ALL_AT_ONCE = 'CodeDeployDefault.LambdaAllAtOnce';
const EVENTS = ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_REQUEST', 'DEPLOYMENT_STOP_ON_ALARM'];

const group = (changes: TemplateObject = {}) =>
  aResource('AWS::CodeDeploy::DeploymentGroup', {
    DeploymentConfigName: CANARY,
    AutoRollbackConfiguration: { Enabled: true, Events: EVENTS },
    AlarmConfiguration: { Enabled: true, Alarms: [{ Name: 'api-errors' }] },
    ...changes,
  });
const movedBy = (DeploymentGroupName: TemplateObject) =>
  aResource(
    'AWS::Lambda::Alias',
    {},
    { attributes: { UpdatePolicy: { CodeDeployLambdaAliasUpdate: { DeploymentGroupName } } } },
  );
const alias = movedBy(aReferenceTo(group()));
const alarm = aResource('AWS::CloudWatch::Alarm', { AlarmName: 'api-errors' });
const standing = anAssembly().with(alias, alarm);

testClaim(claim, {
  met: [
    {
      given: 'a canary that an alarm takes back',
      facts: standing.with(group()),
      shows: [{ logicalId: 'Alias' }, { actual: CANARY }, { actual: true }],
    },
    {
      given: 'everything at once in development',
      facts: standing
        .with(group({ DeploymentConfigName: ALL_AT_ONCE }))
        .but({ environment: anEnvironment({ tier: 'development' }) }),
    },
  ],
  notMet: [
    {
      given: 'an alias that is simply set',
      facts: anAssembly().with(aResource('AWS::Lambda::Alias'), group(), alarm),
      because: '/Test/Alias is not moved by a deployment group',
    },
    {
      given: 'everything at once outside of development',
      facts: standing.with(group({ DeploymentConfigName: ALL_AT_ONCE })),
      because: ALL_AT_ONCE,
    },
    {
      given: 'a group that is not stopped by its alarms',
      facts: standing.with(group({ AutoRollbackConfiguration: { Enabled: true, Events: EVENTS.slice(0, 2) } })),
      because: 'AutoRollbackConfiguration.Events',
    },
    {
      given: 'a group that watches nothing',
      facts: standing.with(group({ AlarmConfiguration: { Enabled: true, Alarms: [] } })),
      because: 'AlarmConfiguration.Alarms',
    },
    {
      given: 'a group that watches an alarm that does not exist',
      facts: anAssembly().with(alias, group()),
      because: 'AlarmConfiguration.Alarms.0.Name',
    },
  ],
  unknown: [
    { given: 'an unresolved configuration', facts: standing.with(group({ DeploymentConfigName: UNRESOLVED })) },
    {
      given: 'unresolved alarms',
      facts: standing.with(group({ AlarmConfiguration: { Enabled: true, Alarms: UNRESOLVED } })),
    },
  ],
  none: 'not-applicable',
  nothing: anAssembly(),
});
