import type { TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { defaultSecurityGroupIsUnused as claim } from './default-security-group-is-unused';

const group = aResource('AWS::EC2::SecurityGroup', {}, { logicalId: 'Group' });
const own = aReferenceTo(group, 'GroupId');
const vpc = aResource('AWS::EC2::VPC', {}, { logicalId: 'Vpc' });
const cluster = (VpcSecurityGroupIds: TemplateValue) => aResource('AWS::RDS::DBCluster', { VpcSecurityGroupIds });
const standing = anAssembly().with(group, vpc);

testClaim(claim, {
  met: [
    {
      given: 'a cluster with a group of its own',
      facts: standing.with(cluster([own])),
      shows: [{ property: 'VpcSecurityGroupIds.0' }],
    },
    {
      given: 'a function outside of every network beside it',
      facts: standing.with(cluster([own]), aResource('AWS::Lambda::Function', {})),
    },
  ],
  notMet: [
    { given: 'a cluster without a group', facts: standing.with(cluster(undefined)), because: 'VpcSecurityGroupIds' },
    {
      given: "a cluster in the network's default group",
      facts: standing.with(cluster([aReferenceTo(vpc, 'DefaultSecurityGroup')])),
      because: 'not AWS::EC2::SecurityGroup',
    },
    {
      given: 'a function in a network without a group',
      facts: standing.with(cluster([own]), aResource('AWS::Lambda::Function', { VpcConfig: { SubnetIds: ['a'] } })),
      because: 'VpcConfig.SecurityGroupIds',
    },
    {
      given: 'an interface endpoint without a group',
      facts: standing.with(cluster([own]), aResource('AWS::EC2::VPCEndpoint', { VpcEndpointType: 'Interface' })),
      because: 'SecurityGroupIds',
    },
  ],
  unknown: [{ given: 'unresolved groups', facts: standing.with(cluster(UNRESOLVED)) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
