import type { ResourceFact } from '../../facts/facts';
import type { TemplateObject } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { pilotLightStandsReady as claim } from './pilot-light-stands-ready';

const there = { region: 'us-west-2', stack: 'pilot-light' };
const subnet = (zone: string) =>
  aResource('AWS::EC2::Subnet', { AvailabilityZone: zone }, { ...there, logicalId: `Subnet${zone}` });
const subnets = [subnet('us-west-2a'), subnet('us-west-2b')];
const groupOf = (within: readonly ResourceFact[]) =>
  aResource('AWS::RDS::DBSubnetGroup', { SubnetIds: within.map((each) => aReferenceTo(each)) }, there);
const parameters = aResource('AWS::RDS::DBClusterParameterGroup', {}, there);
const key = aResource('AWS::KMS::Key', {}, there);
const securityGroup = aResource('AWS::EC2::SecurityGroup', {}, there);
const lambda = (changes: TemplateObject, place: Partial<ResourceFact> = {}) =>
  aResource('AWS::Lambda::Function', { FunctionName: 'api', Code: { S3Key: 'one.zip' }, ...changes }, place);
const primary = [aResource('AWS::RDS::DBCluster', { EngineVersion: '17.7' }), lambda({})];

interface Differences {
  readonly cluster?: TemplateObject;
  readonly standby?: TemplateObject;
  readonly within?: readonly ResourceFact[];
  readonly missing?: ResourceFact;
}

/** The pilot light beside a database and a function, but for the differences. */
const pilotLight = ({ cluster = {}, standby = {}, within = subnets, missing }: Differences = {}) => {
  const group = groupOf(within);
  const restored = aResource(
    'AWS::RDS::DBCluster',
    {
      SnapshotIdentifier: { Ref: 'SnapshotArn' },
      DBSubnetGroupName: aReferenceTo(group),
      DBClusterParameterGroupName: aReferenceTo(parameters),
      KmsKeyId: aReferenceTo(key, 'Arn'),
      VpcSecurityGroupIds: [aReferenceTo(securityGroup, 'GroupId')],
      EngineVersion: { Ref: 'EngineVersion' },
      ...cluster,
    },
    there,
  );
  const function_ = lambda({ ReservedConcurrentExecutions: 0, ...standby }, there);
  const ready = [...subnets, group, parameters, key, securityGroup, function_];
  return anAssembly()
    .with(...primary, ...ready.filter((each) => each !== missing))
    .resting(restored, aResource('AWS::RDS::DBInstance', { DBClusterIdentifier: aReferenceTo(restored) }, there));
};
const restored = aResource('AWS::RDS::DBCluster', { SnapshotIdentifier: UNRESOLVED }, there);

testClaim(claim, {
  met: [
    {
      given: 'a region of recovery that waits for its parameters',
      facts: pilotLight(),
      shows: [{ property: 'SnapshotIdentifier', region: 'us-west-2' }, { property: 'EngineVersion' }],
    },
  ],
  notMet: [
    { given: 'one zone', facts: pilotLight({ within: subnets.slice(0, 1) }), because: 'spans 1 of 2' },
    { given: 'no key', facts: pilotLight({ missing: key }), because: 'KmsKeyId' },
    { given: 'no security group', facts: pilotLight({ missing: securityGroup }), because: 'VpcSecurityGroupIds' },
    { given: 'no parameter group', facts: pilotLight({ missing: parameters }), because: 'DBClusterParameterGroupName' },
    {
      given: 'a version that Aurora may have left behind',
      facts: pilotLight({ cluster: { EngineVersion: '17.7' } }),
      because: 'the version of /Test/DBCluster is no parameter',
    },
    {
      given: 'a recovery point that was chosen long ago',
      facts: pilotLight({ cluster: { SnapshotIdentifier: 'arn:aws:rds:one' } }),
      because: 'is no parameter',
    },
    {
      given: 'a function that serves at rest',
      facts: pilotLight({ standby: { ReservedConcurrentExecutions: 5 } }),
      because: 'is 5, expected 0',
    },
    { given: 'old code', facts: pilotLight({ standby: { Code: { S3Key: 'old.zip' } } }), because: 'Code.S3Key' },
    {
      given: 'no function',
      facts: pilotLight({ standby: { FunctionName: 'x' } }),
      because: 'no function that stands in',
    },
    {
      given: 'a NAT gateway at rest',
      facts: pilotLight().with(aResource('AWS::EC2::NatGateway', {}, there)),
      because: '/Test/NatGateway runs before the promotion',
    },
    {
      given: 'a database that runs already',
      facts: pilotLight().with(aResource('AWS::RDS::DBInstance', {}, there)),
      because: 'runs before the promotion',
    },
    {
      given: 'a database that gets no instance',
      facts: anAssembly()
        .with(...primary, ...subnets, groupOf(subnets), parameters, key, securityGroup)
        .resting(
          aResource(
            'AWS::RDS::DBCluster',
            {
              SnapshotIdentifier: UNRESOLVED,
              DBSubnetGroupName: aReferenceTo(groupOf(subnets)),
              DBClusterParameterGroupName: aReferenceTo(parameters),
              KmsKeyId: aReferenceTo(key, 'Arn'),
              VpcSecurityGroupIds: [aReferenceTo(securityGroup, 'GroupId')],
              EngineVersion: UNRESOLVED,
            },
            there,
          ),
        ),
      because: 'gives /Test/DBCluster no instance',
    },
    { given: 'nothing there', facts: anAssembly().with(...primary), because: 'no parameter brings a database' },
  ],
  unknown: [
    { given: 'an unresolved subnet group', facts: pilotLight({ cluster: { DBSubnetGroupName: UNRESOLVED } }) },
    {
      given: 'unresolved concurrency',
      facts: pilotLight({ standby: { ReservedConcurrentExecutions: UNRESOLVED } }),
    },
    { given: 'no descriptor', facts: pilotLight().but({ environment: { absent: 'no descriptor' } }) },
  ],
  none: 'not-applicable',
  nothing: anAssembly().resting(restored),
});
