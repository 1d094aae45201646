import { isAbsent } from '../../facts/facts';
import { resourcesOfType } from '../../facts/query';
import { changeResources, ofType, type Mutation } from '../../testing/mutation';
import { rawOf } from '../vocabulary/mentions';

export const mutation: Mutation = {
  affects: ['internet-route-is-for-nat-only'],
  mutate: (facts) => {
    const [nat] = isAbsent(facts.assembly) ? [] : resourcesOfType(facts.assembly, 'AWS::EC2::NatGateway');
    const open = nat === undefined ? undefined : rawOf(nat, 'SubnetId');
    return changeResources(facts, ofType('AWS::RDS::DBSubnetGroup'), (group) => ({
      ...group,
      properties: { ...group.properties, SubnetIds: [rawOf(group, 'SubnetIds.0'), rawOf(group, 'SubnetIds.1'), open] },
    }));
  },
};
