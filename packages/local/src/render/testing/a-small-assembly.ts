import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAssembly } from '@hexastyle/evidence';
import type { PlatformFacts } from '../assembly/platform-facts';
import { aPlatform } from './a-platform';

interface Resource {
  readonly Type: string;
  Properties: Record<string, unknown>;
  readonly [attribute: string]: unknown;
}

/** Templates by the name of their layer, to be changed before they are read. */
export type Templates = Record<string, Record<string, Resource>>;

const ref = (Ref: string): object => ({ Ref });
const arn = (id: string): object => ({ 'Fn::GetAtt': [id, 'Arn'] });

/** A subnet of a zone with its route table, and a route when it has a way out. */
const subnet = (name: string, zone: string, wayOut: object | undefined): Record<string, Resource> => ({
  [name]: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: ref('Vpc'), AvailabilityZone: `eu-west-1${zone}` } },
  [`${name}Table`]: { Type: 'AWS::EC2::RouteTable', Properties: { VpcId: ref('Vpc') } },
  [`${name}InTable`]: {
    Type: 'AWS::EC2::SubnetRouteTableAssociation',
    Properties: { SubnetId: ref(name), RouteTableId: ref(`${name}Table`) },
  },
  ...(wayOut && {
    [`${name}Route`]: {
      Type: 'AWS::EC2::Route',
      Properties: { RouteTableId: ref(`${name}Table`), DestinationCidrBlock: '0.0.0.0/0', ...wayOut },
    },
  }),
});

const NETWORK: Templates[string] = {
  Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } },
  Gateway: { Type: 'AWS::EC2::InternetGateway', Properties: {} },
  Attachment: {
    Type: 'AWS::EC2::VPCGatewayAttachment',
    Properties: { VpcId: ref('Vpc'), InternetGatewayId: ref('Gateway') },
  },
  ...subnet('PublicA', 'a', { GatewayId: ref('Gateway') }),
  ...subnet('PublicB', 'b', { GatewayId: ref('Gateway') }),
  ...subnet('PrivateA', 'a', { NatGatewayId: ref('NatA') }),
  ...subnet('PrivateB', 'b', { NatGatewayId: ref('NatB') }),
  ...subnet('IsolatedA', 'a', undefined),
  NatA: { Type: 'AWS::EC2::NatGateway', Properties: { SubnetId: ref('PublicA') } },
  NatB: { Type: 'AWS::EC2::NatGateway', Properties: { SubnetId: ref('PublicB') } },
  FunctionGroup: { Type: 'AWS::EC2::SecurityGroup', Properties: { VpcId: ref('Vpc') } },
  DataGroup: { Type: 'AWS::EC2::SecurityGroup', Properties: { VpcId: ref('Vpc') } },
  Admits: {
    Type: 'AWS::EC2::SecurityGroupIngress',
    Properties: {
      GroupId: { 'Fn::GetAtt': ['DataGroup', 'GroupId'] },
      SourceSecurityGroupId: { 'Fn::GetAtt': ['FunctionGroup', 'GroupId'] },
      FromPort: 5432,
      ToPort: 5432,
    },
  },
};

const DATA: Templates[string] = {
  Subnets: { Type: 'AWS::RDS::DBSubnetGroup', Properties: { SubnetIds: [ref('IsolatedA')] } },
  Cluster: {
    Type: 'AWS::RDS::DBCluster',
    Properties: {
      Engine: 'aurora-postgresql',
      EngineVersion: '17.7',
      DBSubnetGroupName: ref('Subnets'),
      VpcSecurityGroupIds: [ref('DataGroup')],
      ServerlessV2ScalingConfiguration: { MinCapacity: 0.5, MaxCapacity: 4 },
    },
  },
  Writer: { Type: 'AWS::RDS::DBInstance', Properties: { DBClusterIdentifier: ref('Cluster') } },
  Reader: { Type: 'AWS::RDS::DBInstance', Properties: { DBClusterIdentifier: ref('Cluster') } },
  Vault: { Type: 'AWS::Backup::BackupVault', Properties: { BackupVaultName: 'hexastyle-blue' } },
  Plan: {
    Type: 'AWS::Backup::BackupPlan',
    Properties: {
      BackupPlan: {
        BackupPlanRule: [
          {
            RuleName: 'daily',
            TargetBackupVault: ref('Vault'),
            Lifecycle: { DeleteAfterDays: 90 },
            CopyActions: [
              {
                DestinationBackupVaultArn:
                  'arn:aws:backup:eu-north-1:111111111111:backup-vault:hexastyle-blue-recovery',
              },
            ],
          },
        ],
      },
    },
  },
  Selection: {
    Type: 'AWS::Backup::BackupSelection',
    Properties: { BackupPlanId: ref('Plan'), BackupSelection: { Resources: [arn('Cluster')] } },
  },
};

const API: Templates[string] = {
  Failed: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'hexastyle-blue-failed' } },
  Function: {
    Type: 'AWS::Lambda::Function',
    Properties: {
      FunctionName: 'hexastyle-blue-api',
      MemorySize: 512,
      DeadLetterConfig: { TargetArn: arn('Failed') },
      VpcConfig: { SubnetIds: [ref('PrivateA'), ref('PrivateB')], SecurityGroupIds: [ref('FunctionGroup')] },
    },
  },
  Live: { Type: 'AWS::Lambda::Alias', Properties: { FunctionName: ref('Function'), Name: 'live' } },
  Rest: { Type: 'AWS::ApiGateway::RestApi', Properties: { Name: 'hexastyle-blue' } },
  Path: {
    Type: 'AWS::ApiGateway::Resource',
    Properties: { ParentId: { 'Fn::GetAtt': ['Rest', 'RootResourceId'] }, PathPart: '{proxy+}' },
  },
  Method: {
    Type: 'AWS::ApiGateway::Method',
    Properties: {
      RestApiId: ref('Rest'),
      ResourceId: ref('Path'),
      HttpMethod: 'ANY',
      Integration: { Uri: { 'Fn::Join': ['', ['arn:aws:apigateway:', ref('Live'), '/invocations']] } },
    },
  },
  Acl: {
    Type: 'AWS::WAFv2::WebACL',
    Properties: { Name: 'hexastyle-blue-api', Rules: [{ Name: 'x' }], DefaultAction: { Block: {} } },
  },
  Guard: {
    Type: 'AWS::WAFv2::WebACLAssociation',
    Properties: {
      WebACLArn: arn('Acl'),
      ResourceArn: { 'Fn::Sub': 'arn:aws:apigateway:eu-west-1::/restapis/${Rest}/stages/live' },
    },
  },
};

const EDGE: Templates[string] = {
  Site: {
    Type: 'AWS::S3::Bucket',
    Properties: {
      ReplicationConfiguration: { Rules: [{ Status: 'Enabled', Destination: { Bucket: 'arn:aws:s3:::the-copy' } }] },
    },
  },
  Distribution: {
    Type: 'AWS::CloudFront::Distribution',
    Properties: {
      DistributionConfig: {
        CacheBehaviors: [{ PathPattern: '/api/*', TargetOriginId: 'api' }],
        DefaultCacheBehavior: { TargetOriginId: 'site' },
        OriginGroups: {
          Items: [
            {
              Id: 'site',
              FailoverCriteria: { StatusCodes: { Items: [500] } },
              Members: { Items: [{ OriginId: 'first' }, { OriginId: 'second' }] },
            },
          ],
        },
        Origins: [
          { Id: 'first', DomainName: { 'Fn::GetAtt': ['Site', 'RegionalDomainName'] } },
          { Id: 'second', DomainName: 'the-copy.s3.eu-north-1.amazonaws.com' },
          { Id: 'api', DomainName: { 'Fn::Join': ['', [ref('Rest'), '.execute-api.eu-west-1.amazonaws.com']] } },
        ],
      },
    },
  },
};

const WATCH: Templates[string] = {
  Topic: { Type: 'AWS::SNS::Topic', Properties: { TopicName: 'hexastyle-blue-alarms' } },
  Errors: {
    Type: 'AWS::CloudWatch::Alarm',
    Properties: {
      AlarmName: 'hexastyle-blue-errors',
      AlarmActions: [ref('Topic')],
      Dimensions: [{ Name: 'FunctionName', Value: ref('Function') }],
    },
  },
  Canary: {
    Type: 'AWS::Synthetics::Canary',
    Properties: {
      Name: 'blue',
      Schedule: { Expression: 'rate(5 minutes)' },
      RunConfig: {
        EnvironmentVariables: {
          SITE: { 'Fn::Join': ['', ['https://', { 'Fn::GetAtt': ['Distribution', 'DomainName'] }]] },
        },
      },
    },
  },
  Project: {
    Type: 'AWS::CodeBuild::Project',
    Properties: { Name: 'upload', Environment: { EnvironmentVariables: [{ Name: 'BUCKET', Value: ref('Site') }] } },
  },
  Pipeline: {
    Type: 'AWS::CodePipeline::Pipeline',
    Properties: {
      Stages: [
        {
          Actions: [
            { Configuration: { FullRepositoryId: 'a/b', BranchName: 'main' } },
            { Configuration: { ActionMode: 'CHANGE_SET_EXECUTE', StackName: 'hexastyle-blue-copy' } },
            { Configuration: { ProjectName: 'upload' } },
          ],
        },
      ],
    },
  },
};

/** All that pictures show, as small as it can be: one stack in the region, one in the region of recovery. */
export const smallTemplates = (): Templates =>
  structuredClone({
    all: { ...NETWORK, ...DATA, ...API, ...EDGE, ...WATCH },
    copy: {
      Copy: { Type: 'AWS::S3::Bucket', Properties: { BucketName: 'the-copy' } },
      FarVault: { Type: 'AWS::Backup::BackupVault', Properties: { BackupVaultName: 'hexastyle-blue-recovery' } },
    },
  });

/** What is known of a platform that was synthesized to these templates. */
export const assembled = (templates: Templates): PlatformFacts => {
  const folder = mkdtempSync(join(tmpdir(), 'hexastyle-local-'));
  const artifacts = Object.keys(templates).map((name): [string, object] => [
    name,
    {
      type: 'aws:cloudformation:stack',
      environment: `aws://111111111111/${name === 'copy' ? 'eu-north-1' : 'eu-west-1'}`,
      properties: { templateFile: `${name}.template.json`, stackName: `hexastyle-blue-${name}` },
    },
  ]);
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({ version: '55.0.0', artifacts: Object.fromEntries(artifacts) }),
  );
  for (const [name, Resources] of Object.entries(templates))
    writeFileSync(join(folder, `${name}.template.json`), JSON.stringify({ Resources }));
  try {
    return { ...aPlatform(), assembly: readAssembly(folder, folder) };
  } finally {
    rmSync(folder, { recursive: true });
  }
};
