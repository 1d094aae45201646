import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['logs-expire'],
  mutate: (facts) => withProperty(facts, ofType('AWS::Logs::LogGroup'), 'RetentionInDays', 3653),
};
