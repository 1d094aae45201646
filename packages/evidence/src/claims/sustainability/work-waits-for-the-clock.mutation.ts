import { ofType, withProperty, type Mutation } from '../../testing/mutation';

const RETRIES = 'Targets.0.RetryPolicy.MaximumRetryAttempts';

export const mutation: Mutation = {
  affects: ['work-waits-for-the-clock', 'retries-end'],
  mutate: (facts) => withProperty(facts, ofType('AWS::Events::Rule'), RETRIES, 185),
};
