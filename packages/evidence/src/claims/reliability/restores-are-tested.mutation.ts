import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['restores-are-tested'],
  mutate: (facts) =>
    withProperty(facts, ofType('AWS::Backup::RestoreTestingPlan'), 'ScheduleExpression', 'cron(0 6 1 * ? *)'),
};
