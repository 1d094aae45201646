import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['cost-anomalies-are-watched'],
  mutate: (facts) => withProperty(facts, ofType('AWS::CE::AnomalySubscription'), 'Subscribers', []),
};
