import { ofType, withoutResources, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['dashboard-shows-the-alarms', 'use-is-on-a-dashboard'],
  mutate: (facts) => withoutResources(facts, ofType('AWS::CloudWatch::Dashboard')),
};
