import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['cost-anomalies-are-watched', 'cost-warnings-reach-a-person'],
  mutate: (facts) => withProperty(facts, ofType('AWS::CE::AnomalySubscription'), 'Subscribers', []),
};
