import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['retries-end', 'work-waits-for-the-clock'],
  mutate: (facts) =>
    withProperty(facts, ofType('AWS::Events::Rule'), 'Targets.0.RetryPolicy.MaximumRetryAttempts', 185),
};
