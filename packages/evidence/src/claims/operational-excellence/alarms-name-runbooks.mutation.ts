import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: [
    'alarms-name-runbooks',
    'runbooks-cover-every-alarm',
    'promoted-region-is-watched',
    'dashboard-leads-to-runbooks',
    'latency-has-a-playbook',
  ],
  mutate: (facts) => withProperty(facts, ofType('AWS::CloudWatch::Alarm'), 'AlarmDescription', 'Something is wrong.'),
};
