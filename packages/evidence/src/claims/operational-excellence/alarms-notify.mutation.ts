import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['alarms-notify'],
  mutate: (facts) => withProperty(facts, ofType('AWS::CloudWatch::Alarm'), 'AlarmActions', []),
};
