import { ofType, withoutResources, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['storage-traffic-avoids-the-nat'],
  mutate: (facts) => withoutResources(facts, ofType('AWS::EC2::VPCEndpoint')),
};
