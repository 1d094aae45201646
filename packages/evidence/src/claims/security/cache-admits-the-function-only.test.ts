import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { cacheAdmitsTheFunctionOnly as claim } from './cache-admits-the-function-only';

const GROUP = 'AWS::EC2::SecurityGroup';
const ours = aResource(GROUP, {}, { logicalId: 'FunctionGroup', stack: 'network' });
const calling = aResource('AWS::Lambda::Function', {
  VpcConfig: { SecurityGroupIds: [aReferenceTo(ours, 'GroupId')] },
});
const rule = (changes: object) => ({
  IpProtocol: 'tcp',
  FromPort: 6379,
  ToPort: 6379,
  SourceSecurityGroupId: aReferenceTo(ours, 'GroupId'),
  ...changes,
});
const cacheBehind = (...rules: readonly object[]) => {
  const group = aResource(GROUP, { SecurityGroupIngress: rules.map((each) => ({ ...each })) }, { logicalId: 'Group' });
  const SecurityGroupIds = [aReferenceTo(group, 'GroupId')];
  return anAssembly().with(ours, calling, group, aResource('AWS::ElastiCache::ServerlessCache', { SecurityGroupIds }));
};

testClaim(claim, {
  met: [
    {
      given: 'one rule inside the group',
      facts: cacheBehind(rule({})),
      shows: [{ property: 'SecurityGroupIds.0' }, { property: 'SecurityGroupIngress.0.FromPort', actual: 6379 }],
    },
  ],
  notMet: [
    {
      given: 'an address range beside the function',
      facts: cacheBehind(rule({}), { ...rule({}), SourceSecurityGroupId: undefined, CidrIp: '10.0.0.0/8' }),
      because: 'SecurityGroupIngress.1.SourceSecurityGroupId of /Test/Group is not set',
    },
    { given: 'any protocol', facts: cacheBehind(rule({ IpProtocol: '-1' })), because: 'IpProtocol' },
  ],
  unknown: [
    { given: 'an unresolved source', facts: cacheBehind(rule({ SourceSecurityGroupId: UNRESOLVED })) },
    { given: 'an unresolved port', facts: cacheBehind(rule({ ToPort: UNRESOLVED })) },
  ],
  none: 'not-applicable',
  nothing: anAssembly(),
});
