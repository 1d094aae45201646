import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['cost-tags-are-complete', 'everything-has-an-owner'],
  mutate: (facts) => withProperty(facts, ofType('AWS::SNS::Topic'), 'Tags', [{ Key: 'Owner', Value: 'somebody' }]),
};
