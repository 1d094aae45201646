import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  // The database and the cache are in subnets of the same zones.
  affects: ['function-spans-zones', 'database-spans-zones', 'cache-spans-zones', 'pilot-light-stands-ready'],
  mutate: (facts) => withProperty(facts, ofType('AWS::EC2::Subnet'), 'AvailabilityZone', 'us-east-1a'),
};
