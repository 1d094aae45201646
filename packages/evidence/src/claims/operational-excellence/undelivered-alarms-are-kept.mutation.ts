import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['undelivered-alarms-are-kept'],
  mutate: (facts) => withProperty(facts, ofType('AWS::SNS::Subscription'), 'RedrivePolicy', undefined),
};
