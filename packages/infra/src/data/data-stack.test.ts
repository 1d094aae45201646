import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Match } from 'aws-cdk-lib/assertions';
import { FEATURE_FLAGS } from '../app/feature-flags';
import { NetworkStack } from '../network/network-stack';
import { layersOf } from '../testing/assemble';
import { described, repository } from '../testing/described';
import { textLike } from '../testing/matchers';
import { propertiesOf, resourcesOf } from '../testing/resources';
import { DataStack } from './data-stack';

const clusterId = { 'Fn::GetAtt': [textLike(/^DatabaseCluster/), 'DBClusterResourceId'] };

describe.each([
  ['staging', { instances: 1, connections: 823, maxAcu: 4, backupDays: 7, storageGb: 1, ecpu: 1000 }],
  ['production', { instances: 2, connections: 2000, maxAcu: 16, backupDays: 35, storageGb: 5, ecpu: 5000 }],
])('Given the data layer of %s', (name, expected) => {
  const { data } = layersOf(described(name));

  it('encrypts the database with a key of its own that rotates', () => {
    data.hasResourceProperties('AWS::RDS::DBCluster', {
      StorageEncrypted: true,
      KmsKeyId: { 'Fn::GetAtt': [Match.stringLikeRegexp('^Key'), 'Arn'] },
    });
    data.hasResourceProperties('AWS::KMS::Key', { EnableKeyRotation: true });
  });

  it('scales as the descriptor says, and takes backups for as long', () => {
    data.hasResourceProperties('AWS::RDS::DBCluster', {
      Engine: 'aurora-postgresql',
      ServerlessV2ScalingConfiguration: { MinCapacity: 0.5, MaxCapacity: expected.maxAcu },
      BackupRetentionPeriod: expected.backupDays,
      DeletionProtection: true,
      CopyTagsToSnapshot: true,
    });
  });

  it('takes a snapshot before the cluster is ever deleted', () => {
    data.hasResource('AWS::RDS::DBCluster', { DeletionPolicy: 'Snapshot', UpdateReplacePolicy: 'Snapshot' });
  });

  it(`has ${expected.instances} private instances, each with Performance Insights under the key`, () => {
    const instances = propertiesOf(data, 'AWS::RDS::DBInstance');
    expect(instances).toHaveLength(expected.instances);
    for (const instance of instances) {
      expect(instance).toMatchObject({
        DBInstanceClass: 'db.serverless',
        PubliclyAccessible: false,
        EnablePerformanceInsights: true,
        PerformanceInsightsKMSKeyId: { 'Fn::GetAtt': [textLike(/^Key/), 'Arn'] },
      });
    }
  });

  it('watches the system below every instance each minute, in a role that writes one group and no policy inline', () => {
    for (const instance of propertiesOf(data, 'AWS::RDS::DBInstance')) {
      expect(instance).toMatchObject({
        MonitoringInterval: 60,
        MonitoringRoleArn: { 'Fn::GetAtt': [textLike(/^DatabaseMonitoringRole/), 'Arn'] },
        AutoMinorVersionUpgrade: true,
        PerformanceInsightsRetentionPeriod: 7,
      });
    }
    data.resourceCountIs('AWS::IAM::Policy', 0);
    data.hasResourceProperties('AWS::IAM::Role', {
      AssumeRolePolicyDocument: Match.objectLike({
        Statement: [Match.objectLike({ Principal: { Service: 'monitoring.rds.amazonaws.com' } })],
      }),
      Policies: Match.absent(),
    });
    const [policy] = propertiesOf(data, 'AWS::IAM::ManagedPolicy');
    const { Statement: statements } = policy?.['PolicyDocument'] as { Statement: Record<string, unknown>[] };
    expect(statements).toHaveLength(2);
    for (const { Resource: resource } of statements) {
      expect(JSON.stringify(resource)).toMatch(/:log-group:RDSOSMetrics(:log-stream:\*)?"/);
    }
  });

  it('keeps its backup and maintenance windows apart', () => {
    data.hasResourceProperties('AWS::RDS::DBCluster', {
      PreferredBackupWindow: '03:00-04:00',
      PreferredMaintenanceWindow: 'sun:04:30-sun:05:30',
      EngineVersion: Match.stringLikeRegexp('^17\\.'),
      DatabaseName: 'habits',
    });
  });

  it('refuses connections without TLS, and keeps the values of statements out of the log', () => {
    data.hasResourceProperties('AWS::RDS::DBClusterParameterGroup', {
      Parameters: Match.objectLike({ 'rds.force_ssl': '1', log_error_verbosity: 'terse' }),
    });
    data.hasResourceProperties('AWS::RDS::DBCluster', {
      DBClusterParameterGroupName: { Ref: Match.stringLikeRegexp('^DatabaseParameters') },
    });
  });

  it('leaves the master password to RDS, which rotates it, and allows IAM authentication', () => {
    data.hasResourceProperties('AWS::RDS::DBCluster', {
      ManageMasterUserPassword: true,
      MasterUserSecret: { KmsKeyId: Match.anyValue() },
      MasterUserPassword: Match.absent(),
      EnableIAMDatabaseAuthentication: true,
    });
  });

  it('exports the log of PostgreSQL into an encrypted group that ends', () => {
    data.hasResourceProperties('AWS::RDS::DBCluster', { EnableCloudwatchLogsExports: ['postgresql'] });
    data.hasResourceProperties('AWS::Logs::LogGroup', {
      LogGroupName: `/aws/rds/cluster/hexastyle-${name}/postgresql`,
      RetentionInDays: name === 'production' ? 365 : 30,
      KmsKeyId: Match.anyValue(),
    });
  });

  it('encrypts, bounds, authenticates and snapshots the cache', () => {
    data.hasResourceProperties('AWS::ElastiCache::ServerlessCache', {
      Engine: 'valkey',
      KmsKeyId: Match.anyValue(),
      UserGroupId: { Ref: Match.stringLikeRegexp('^CacheUserGroup') },
      DailySnapshotTime: '03:00',
      SnapshotRetentionLimit: 7,
      CacheUsageLimits: {
        DataStorage: { Maximum: expected.storageGb, Unit: 'GB' },
        ECPUPerSecond: { Maximum: expected.ecpu },
      },
    });
  });

  it('knows one cache user, without a password, signed in by IAM, and with no dangerous commands', () => {
    const [user] = propertiesOf(data, 'AWS::ElastiCache::User');
    expect(user).toMatchObject({
      Engine: 'valkey',
      UserId: `hexastyle-${name}-api`,
      UserName: `hexastyle-${name}-api`,
      AuthenticationMode: { Type: 'iam' },
    });
    expect(user).not.toHaveProperty('Passwords');
    expect(user?.['AccessString']).toMatch(/^on ~\* -@all .*-@dangerous \+info$/);
    data.resourceCountIs('AWS::ElastiCache::User', 1);
  });

  it('admits the function alone: PostgreSQL on 5432, Valkey on 6379, and nothing goes out', () => {
    const rules = propertiesOf(data, 'AWS::EC2::SecurityGroupIngress');
    expect(rules.map(({ FromPort, ToPort, IpProtocol }) => [FromPort, ToPort, IpProtocol])).toEqual([
      [5432, 5432, 'tcp'],
      [6379, 6379, 'tcp'],
    ]);
    for (const rule of rules) {
      expect(JSON.stringify(rule['SourceSecurityGroupId'])).toContain('FunctionSecurityGroup');
      expect(rule).not.toHaveProperty('CidrIp');
    }
    for (const group of propertiesOf(data, 'AWS::EC2::SecurityGroup')) {
      expect(group).not.toHaveProperty('SecurityGroupIngress');
      expect(group['SecurityGroupEgress']).toEqual([expect.objectContaining({ CidrIp: '255.255.255.255/32' })]);
    }
  });

  it('puts database and cache into isolated subnets only', () => {
    const subnets = [
      ...propertiesOf(data, 'AWS::RDS::DBSubnetGroup').map(({ SubnetIds }) => SubnetIds),
      ...propertiesOf(data, 'AWS::ElastiCache::ServerlessCache').map(({ SubnetIds }) => SubnetIds),
    ].flat();
    expect(subnets).toHaveLength(4);
    for (const subnet of subnets) expect(JSON.stringify(subnet)).toContain('VpcIsolatedSubnet');
  });

  it('tells others what to ask IAM for to sign in, and how many may', () => {
    const app = new App({ context: FEATURE_FLAGS });
    const environment = described(name);
    const stack = new DataStack(app, environment, new NetworkStack(app, environment));
    const { database, cache } = stack;
    expect(stack.resolve(database.connectArn('api'))).toEqual({
      'Fn::Join': ['', [expect.stringMatching(/:rds-db:us-east-1:\d{12}:dbuser:$/), clusterId, '/api']],
    });
    expect(stack.resolve(cache.connectArns)).toEqual([
      { 'Fn::GetAtt': [textLike(/^Cache/), 'ARN'] },
      { 'Fn::GetAtt': [textLike(/^CacheUser/), 'Arn'] },
    ]);
    expect(cache.userId).toBe(`hexastyle-${name}-api`);
    expect(database.maxConnections).toBe(expected.connections);
  });

  it('writes down where the database is, for the runbook that reads it, and no secret', () => {
    const parameters = resourcesOf(data).filter(([, { Type }]) => Type === 'AWS::SSM::Parameter');
    expect(parameters.map(([, { Properties }]) => Properties?.['Name']).sort()).toEqual(
      ['database-host', 'database-name'].map((parameter) => `/hexastyle/${name}/data/${parameter}`),
    );
    expect(JSON.stringify(parameters)).not.toContain('{{resolve:');
    const runbook = readFileSync(join(repository, `docs/runbooks/${name}/disaster-recovery.md`), 'utf8');
    for (const [, { Properties }] of parameters) expect(runbook).toContain(` ${String(Properties?.['Name'])}`);
  });
});
