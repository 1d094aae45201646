import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['site-is-probed'],
  mutate: (facts) => withProperty(facts, ofType('AWS::Synthetics::Canary'), 'StartCanaryAfterCreation', false),
};
