import { isAbsent } from '../../facts/facts';
import { resourcesOfType } from '../../facts/query';
import { aReferenceTo } from '../../testing/a-resource';
import { addResources, type Mutation } from '../../testing/mutation';

const SERVICE = 'com.amazonaws.us-east-1.ssm';

/** An interface endpoint in two zones beside each endpoint that is there. */
export const mutation: Mutation = {
  affects: ['interface-endpoints-pay-off'],
  mutate: (facts) => {
    if (isAbsent(facts.assembly)) return facts;
    const { assembly } = facts;
    const groups = resourcesOfType(assembly, 'AWS::EC2::SecurityGroup');
    const added = resourcesOfType(assembly, 'AWS::EC2::VPCEndpoint')
      .filter(({ stack }) => stack.endsWith('-network'))
      .map((each) => ({
        ...each,
        logicalId: 'Parameters',
        properties: {
          ...each.properties,
          VpcEndpointType: 'Interface',
          ServiceName: SERVICE,
          SubnetIds: ['one', 'two'],
          SecurityGroupIds: groups.slice(0, 1).map((group) => aReferenceTo(group, 'GroupId')),
        },
      }));
    return addResources(facts, ...added);
  },
};
