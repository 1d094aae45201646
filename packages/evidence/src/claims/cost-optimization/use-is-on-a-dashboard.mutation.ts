import { ofType, withOtherText, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['use-is-on-a-dashboard'],
  mutate: (facts) =>
    withOtherText(facts, ofType('AWS::CloudWatch::Dashboard'), 'ServerlessDatabaseCapacity', 'FreeableMemory'),
};
