import { ofType, withoutResources, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['nat-gateways-as-described'],
  mutate: (facts) => withoutResources(facts, ofType('AWS::EC2::NatGateway')),
};
