import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { databaseAdmitsTheFunctionOnly as claim } from './database-admits-the-function-only';

const GROUP = 'AWS::EC2::SecurityGroup';
const ours = aResource(GROUP, {}, { logicalId: 'FunctionGroup', stack: 'network' });
const group = aResource(GROUP, {}, { logicalId: 'DatabaseGroup' });
const calling = aResource('AWS::Lambda::Function', {
  VpcConfig: { SecurityGroupIds: [aReferenceTo(ours, 'GroupId')] },
});
const cluster = aResource('AWS::RDS::DBCluster', { VpcSecurityGroupIds: [aReferenceTo(group, 'GroupId')] });
const rule = { GroupId: aReferenceTo(group, 'GroupId'), IpProtocol: 'tcp', FromPort: 5432, ToPort: 5432 };
const ingress = (changes: object) =>
  aResource('AWS::EC2::SecurityGroupIngress', {
    ...rule,
    SourceSecurityGroupId: aReferenceTo(ours, 'GroupId'),
    ...changes,
  });
const wide = aResource(
  GROUP,
  { SecurityGroupIngress: [{ IpProtocol: 'tcp', FromPort: 5432, ToPort: 5432, CidrIp: '0.0.0.0/0' }] },
  { logicalId: 'Wide' },
);
const standing = anAssembly().with(ours, group, calling, cluster);

testClaim(claim, {
  met: [
    {
      given: "the function's group on one port",
      facts: standing.with(ingress({})),
      shows: [{ property: 'VpcSecurityGroupIds.0' }, { property: 'FromPort', actual: 5432 }],
    },
    {
      given: 'another engine on its own port',
      facts: anAssembly().with(
        ours,
        group,
        calling,
        aResource('AWS::DocDB::DBCluster', { VpcSecurityGroupIds: [aReferenceTo(group, 'GroupId')] }),
        ingress({ FromPort: '27017', ToPort: '27017' }),
      ),
    },
  ],
  notMet: [
    {
      given: 'a port that the database does not have',
      facts: anAssembly().with(
        ours,
        group,
        calling,
        { ...cluster, properties: { ...cluster.properties, Port: 6000 } },
        ingress({}),
      ),
      because: 'FromPort',
    },
    {
      given: 'an instance of its own that everybody reaches',
      facts: standing.with(
        ingress({}),
        wide,
        aResource('AWS::RDS::DBInstance', { VPCSecurityGroups: [aReferenceTo(wide, 'GroupId')] }),
      ),
      because: '/Test/Wide',
    },
    {
      given: 'one more rule that admits an address range',
      facts: standing.with(ingress({}), aResource('AWS::EC2::SecurityGroupIngress', { ...rule, CidrIp: '0.0.0.0/0' })),
      because: 'SourceSecurityGroupId of /Test/SecurityGroupIngress is not set',
    },
    { given: 'another port', facts: standing.with(ingress({ ToPort: 6000 })), because: 'ToPort' },
    {
      given: 'the group of something else',
      facts: standing.with(ingress({ SourceSecurityGroupId: aReferenceTo(group, 'GroupId') })),
      because: 'is the group of no function',
    },
    { given: 'no way in', facts: standing, because: 'admits nobody' },
  ],
  unknown: [
    { given: 'an unresolved port', facts: standing.with(ingress({ FromPort: UNRESOLVED })) },
    {
      given: 'one more rule for an unresolved group',
      facts: standing.with(ingress({}), ingress({ GroupId: UNRESOLVED })),
      because: 'which group /Test/SecurityGroupIngress opens is unresolved',
    },
  ],
  none: 'not-applicable',
  nothing: anAssembly(),
});
