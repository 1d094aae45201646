import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['sending-waits-apart'],
  mutate: (facts) => withProperty(facts, ofType('AWS::Events::Rule'), 'State', 'DISABLED'),
};
