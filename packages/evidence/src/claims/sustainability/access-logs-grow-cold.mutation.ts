import { ofType, withProperty, type Mutation } from '../../testing/mutation';

const TRANSITIONS = 'LifecycleConfiguration.Rules.0.Transitions';

export const mutation: Mutation = {
  affects: ['access-logs-grow-cold'],
  mutate: (facts) => withProperty(facts, ofType('AWS::S3::Bucket'), TRANSITIONS, undefined),
};
