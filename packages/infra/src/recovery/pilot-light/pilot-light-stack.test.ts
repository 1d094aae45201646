import { Match } from 'aws-cdk-lib/assertions';
import type { Template } from 'aws-cdk-lib/assertions';
import { layersOf } from '../../testing/assemble';
import { described } from '../../testing/described';
import { textLike } from '../../testing/matchers';
import { propertiesOf, resourcesOf } from '../../testing/resources';

const chosen = (promoted: unknown, idle: unknown) => ({ 'Fn::If': ['Promoted', promoted, idle] });

describe.each([
  ['staging', { natGateways: 1, concurrency: 10, maxAcu: 4, backupDays: 7 }],
  ['production', { natGateways: 2, concurrency: 50, maxAcu: 16, backupDays: 35 }],
])('Given the pilot light of %s', (name, expected) => {
  const { pilotLight, network, data } = layersOf(described(name));
  const ofType = (type: string) => resourcesOf(pilotLight).filter(([, resource]) => resource.Type === type);

  it('rests unless somebody says otherwise, and is promoted only with a recovery point', () => {
    pilotLight.hasParameter('Phase', { Default: 'idle', AllowedValues: ['idle', 'promoted'] });
    pilotLight.hasCondition('Promoted', { 'Fn::Equals': [{ Ref: 'Phase' }, 'promoted'] });
    expect(pilotLight.toJSON()).toMatchObject({
      Rules: {
        RestoresSomething: {
          Assertions: [{ Assert: { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'SnapshotArn' }, ''] }] } }],
        },
      },
    });
  });

  it('has nothing while idle that is paid by the hour', () => {
    for (const type of ['AWS::EC2::NatGateway', 'AWS::EC2::EIP', 'AWS::RDS::DBCluster', 'AWS::RDS::DBInstance'])
      for (const [, { Condition }] of ofType(type)) expect(Condition).toBe('Promoted');
    expect(ofType('AWS::EC2::NatGateway')).toHaveLength(expected.natGateways);
    expect(ofType('AWS::RDS::DBInstance')).toHaveLength(1);
    expect(ofType('AWS::ElastiCache::ServerlessCache')).toHaveLength(0);
  });

  it('lets no function run while idle, and the API as the descriptor says when promoted', () => {
    const concurrencies = ofType('AWS::Lambda::Function').map(([, { Properties }]) => [
      Properties?.['FunctionName'],
      Properties?.['ReservedConcurrentExecutions'],
    ]);
    expect(concurrencies).toEqual([
      [`hexastyle-${name}-api`, chosen(expected.concurrency, 0)],
      [`hexastyle-${name}-migrations`, chosen(1, 0)],
      [`hexastyle-${name}-worker`, chosen(1, 0)],
    ]);
  });

  it('stands in a network like that of the region', () => {
    const kinds = (template: Template) =>
      propertiesOf(template, 'AWS::EC2::Subnet').map(({ CidrBlock, MapPublicIpOnLaunch }) => ({
        CidrBlock,
        MapPublicIpOnLaunch,
      }));
    expect(kinds(pilotLight)).toEqual(kinds(network));
    for (const { AvailabilityZone } of propertiesOf(pilotLight, 'AWS::EC2::Subnet'))
      expect(AvailabilityZone).toEqual(textLike(/^us-west-2/));
  });

  it('restores the recovery point into the isolated subnets, encrypted, with TLS and sign-in by IAM', () => {
    pilotLight.hasResource('AWS::RDS::DBCluster', {
      Condition: 'Promoted',
      DeletionPolicy: 'Snapshot',
      Properties: {
        SnapshotIdentifier: { Ref: 'SnapshotArn' },
        EngineVersion: { Ref: 'EngineVersion' },
        DBClusterIdentifier: `hexastyle-${name}`,
        DBClusterParameterGroupName: { Ref: Match.stringLikeRegexp('^DatabaseParameters') },
        DBSubnetGroupName: { Ref: Match.stringLikeRegexp('^DatabaseSubnets') },
        EnableIAMDatabaseAuthentication: true,
        KmsKeyId: { 'Fn::GetAtt': [Match.stringLikeRegexp('^Key'), 'Arn'] },
        ManageMasterUserPassword: true,
        MasterUsername: Match.absent(),
        DeletionProtection: true,
        BackupRetentionPeriod: expected.backupDays,
        ServerlessV2ScalingConfiguration: { MinCapacity: 0.5, MaxCapacity: expected.maxAcu },
      },
    });
  });

  it('restores with the version of the recovery point, which Aurora may have updated since the template was written', () => {
    const [cluster] = propertiesOf(data, 'AWS::RDS::DBCluster');
    pilotLight.hasParameter('EngineVersion', {
      Default: cluster?.['EngineVersion'],
      AllowedPattern: '[0-9]+[.][0-9]+',
    });
  });

  it('has group, parameters and log of the database before there is one', () => {
    for (const type of ['AWS::RDS::DBSubnetGroup', 'AWS::RDS::DBClusterParameterGroup'])
      expect(ofType(type)).toEqual([[expect.anything(), expect.not.objectContaining({ Condition: 'Promoted' })]]);
    pilotLight.hasResourceProperties('AWS::RDS::DBClusterParameterGroup', {
      Parameters: Match.objectLike({ 'rds.force_ssl': '1', log_error_verbosity: 'terse' }),
    });
    pilotLight.hasResourceProperties('AWS::Logs::LogGroup', {
      LogGroupName: `/aws/rds/cluster/hexastyle-${name}/postgresql`,
      KmsKeyId: Match.anyValue(),
    });
  });

  it('admits to the database nothing but the function', () => {
    expect(propertiesOf(pilotLight, 'AWS::EC2::SecurityGroupIngress')).toEqual([
      expect.objectContaining({
        FromPort: 5432,
        ToPort: 5432,
        SourceSecurityGroupId: { 'Fn::GetAtt': [textLike(/^NetworkFunctionSecurityGroup/), 'GroupId'] },
      }),
    ]);
  });

  it('tells the functions the database of the phase', () => {
    for (const { Environment } of propertiesOf(pilotLight, 'AWS::Lambda::Function'))
      expect(Environment).toMatchObject({
        Variables: { DATABASE_HOST: chosen({ 'Fn::GetAtt': [textLike(/^DatabaseCluster/), 'Endpoint.Address'] }, '-') },
      });
  });

  it.each([
    ['the API', 'PilotLight/Api/Function/Role', '/api'],
    ['the migrations', 'PilotLight/Api/MigrationsFunction/Role', '/hexastyle'],
    ['the worker', 'PilotLight/Api/WorkerFunction/Role', '/api'],
  ])('lets %s sign in to the database of the phase as one role', (_who, description, role) => {
    const policies = propertiesOf(pilotLight, 'AWS::IAM::ManagedPolicy').filter(
      ({ Description }) => Description === description,
    );
    const cluster = chosen({ 'Fn::GetAtt': [textLike(/^DatabaseCluster/), 'DBClusterResourceId'] }, '-');
    const connecting = policies
      .flatMap(({ PolicyDocument }) => (PolicyDocument as { Statement: readonly Record<string, unknown>[] }).Statement)
      .filter(({ Action }) => JSON.stringify(Action).includes('rds-db:'));
    expect(connecting).toEqual([
      {
        Effect: 'Allow',
        Action: 'rds-db:connect',
        Resource: {
          'Fn::Join': ['', [expect.stringMatching(/^arn:aws:rds-db:us-west-2:\d{12}:dbuser:$/), cluster, role]],
        },
      },
    ]);
  });

  it('migrates the restored database once it can be reached, and leaves it alone when the region rests again', () => {
    const [migrations] = ofType('AWS::CloudFormation::CustomResource');
    expect(migrations?.[1]).toMatchObject({ Condition: 'Promoted', DeletionPolicy: 'Retain' });
    const after = (migrations?.[1].DependsOn ?? []).map(
      (id) => resourcesOf(pilotLight).find(([each]) => each === id)?.[1].Type,
    );
    expect(new Set(after)).toEqual(new Set(['AWS::EC2::Route', 'AWS::RDS::DBCluster', 'AWS::RDS::DBInstance']));
  });

  it('calls the worker every minute once the database is migrated, and not while idle', () => {
    const [migrations] = ofType('AWS::CloudFormation::CustomResource');
    expect(ofType('AWS::Events::Rule').map(([, rule]) => rule)).toMatchObject([
      {
        Condition: 'Promoted',
        DependsOn: [migrations?.[0]],
        Properties: { Name: `hexastyle-${name}-worker`, ScheduleExpression: 'rate(1 minute)', State: 'ENABLED' },
      },
    ]);
  });

  it('calls the function itself, whose variables a published version would freeze', () => {
    expect(ofType('AWS::Lambda::Version')).toEqual([]);
    expect(ofType('AWS::Lambda::Alias')).toEqual([]);
  });

  it('admits the edge by the copy of its secret in this region', () => {
    const [acl] = propertiesOf(pilotLight, 'AWS::WAFv2::WebACL');
    expect(acl).toMatchObject({ DefaultAction: { Block: {} }, Scope: 'REGIONAL' });
    expect(JSON.stringify(acl)).toContain(`{{resolve:secretsmanager:hexastyle-${name}-edge:SecretString:::}}`);
  });

  it('opens secrets of webhooks with the copy of their keys in this region, and reads no other', () => {
    const copy = new RegExp(`^arn:aws:secretsmanager:us-west-2:\\d{12}:secret:hexastyle-${name}-webhook-keys$`);
    pilotLight.hasResourceProperties('AWS::Lambda::Function', {
      FunctionName: `hexastyle-${name}-api`,
      Environment: { Variables: { WEBHOOK_KEYS_SECRET_ARN: Match.stringLikeRegexp(copy.source) } },
    });
    const [policy] = propertiesOf(pilotLight, 'AWS::IAM::ManagedPolicy').filter(
      ({ Description }) => Description === 'PilotLight/Api/Function/Role',
    );
    const { Statement: statements } = policy?.['PolicyDocument'] as {
      readonly Statement: readonly Record<string, unknown>[];
    };
    expect(statements.filter(({ Action }) => JSON.stringify(Action).includes('secretsmanager:'))).toEqual([
      {
        Effect: 'Allow',
        Action: 'secretsmanager:GetSecretValue',
        Resource: textLike(new RegExp(copy.source.replace('$', '-[?]{6}$'))),
      },
    ]);
  });

  it('says the host that the key at the edge has to name', () => {
    pilotLight.hasOutput('ApiHost', { Value: Match.anyValue() });
  });
});

describe('Given an environment with a domain of its own', () => {
  const domain = {
    name: 'habits.example.com',
    hostedZoneId: 'Z1',
    certificateArn: 'arn:aws:acm:us-east-1:111111111111:certificate/1',
  };
  const { pilotLight } = layersOf({ ...described('staging'), domain });

  it('needs nobody to say which origin browsers see', () => {
    expect(pilotLight.findParameters('Origin')).toEqual({});
    for (const { FunctionName, Environment } of propertiesOf(pilotLight, 'AWS::Lambda::Function'))
      if (FunctionName === 'hexastyle-staging-api')
        expect(Environment).toMatchObject({ Variables: { TRUSTED_ORIGINS: 'https://habits.example.com' } });
  });
});

describe('Given an environment that sends mails', () => {
  const ARN = 'secretsmanager:us-east-1:111111111111:secret:hexastyle/smtp-AbCdEf';
  const mail = { from: 'habits@example.com', smtpSecretArn: `arn:aws:${ARN}` };
  const { pilotLight } = layersOf({ ...described('staging'), mail });

  it("has the worker read the secret's replica, because the original is lost with its region", () => {
    const replica = mail.smtpSecretArn.replace('us-east-1', 'us-west-2');
    const written = JSON.stringify(pilotLight.toJSON());
    expect(written).toContain(`"SMTP_SECRET_ARN":"${replica}"`);
    const read = [...written.matchAll(/"secretsmanager:GetSecretValue","Effect":"Allow","Resource":(\[[^\]]*\])/g)];
    expect(read.map(([, resources = '']) => resources.includes(replica))).toEqual([true]);
    expect(written).not.toContain(ARN);
  });
});
