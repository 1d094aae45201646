import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['network-traffic-is-logged'],
  mutate: (facts) => withProperty(facts, ofType('AWS::EC2::FlowLog'), 'TrafficType', 'REJECT'),
};
