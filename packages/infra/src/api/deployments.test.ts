import { Match } from 'aws-cdk-lib/assertions';
import { layersOf } from '../testing/assemble';
import { described } from '../testing/described';
import { textLike } from '../testing/matchers';
import { propertiesOf, resourcesOf } from '../testing/resources';

const CANARY = 'CodeDeployDefault.LambdaCanary10Percent5Minutes';

describe.each(['staging', 'production'])('Given the deployments of the API of %s', (name) => {
  const { api, observability } = layersOf(described(name));
  const [live] = resourcesOf(api).filter(([, { Type }]) => Type === 'AWS::Lambda::Alias');

  it('gives a new version a tenth of the traffic for five minutes, and takes it back in every kind of trouble', () => {
    api.hasResourceProperties('AWS::CodeDeploy::DeploymentGroup', {
      DeploymentGroupName: `hexastyle-${name}-api`,
      DeploymentConfigName: CANARY,
      DeploymentStyle: { DeploymentOption: 'WITH_TRAFFIC_CONTROL', DeploymentType: 'BLUE_GREEN' },
      AutoRollbackConfiguration: {
        Enabled: true,
        Events: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_REQUEST', 'DEPLOYMENT_STOP_ON_ALARM'],
      },
      AlarmConfiguration: { Enabled: true, IgnorePollAlarmFailure: Match.absent() },
    });
    api.hasResourceProperties('AWS::CodeDeploy::Application', {
      ApplicationName: `hexastyle-${name}-api`,
      ComputePlatform: 'Lambda',
    });
  });

  it('watches alarms that exist', () => {
    const [group] = propertiesOf(api, 'AWS::CodeDeploy::DeploymentGroup');
    const { Alarms: alarms } = group?.['AlarmConfiguration'] as { Alarms: readonly { Name: string }[] };
    const watched = alarms.map(({ Name }) => Name);
    const raised = propertiesOf(observability, 'AWS::CloudWatch::Alarm').map(({ AlarmName }) => AlarmName);
    expect(watched).toEqual(
      ['api-5xx-errors', 'api-latency', 'function-errors'].map((id) => `hexastyle-${name}-${id}`),
    );
    expect(watched.filter((alarm) => !raised.includes(alarm))).toEqual([]);
  });

  it('moves the alias by CodeDeploy, after the migrations, and keeps versions to go back to', () => {
    expect(live?.[1]).toMatchObject({
      DependsOn: ['Migrations'],
      UpdatePolicy: {
        CodeDeployLambdaAliasUpdate: {
          ApplicationName: { Ref: textLike(/^DeploymentsApplication/) },
          DeploymentGroupName: { Ref: textLike(/^DeploymentsGroup/) },
        },
      },
    });
    api.hasResource('AWS::Lambda::Version', { DeletionPolicy: 'Retain' });
  });
});

describe('Given an environment for development', () => {
  it('When it is synthesized, then new versions get all traffic at once', () => {
    const { api } = layersOf({ ...described('staging'), tier: 'development' });
    api.hasResourceProperties('AWS::CodeDeploy::DeploymentGroup', {
      DeploymentConfigName: 'CodeDeployDefault.LambdaAllAtOnce',
    });
  });
});
