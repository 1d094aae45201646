import { ofType, type Mutation } from '../../testing/mutation';
import { withText } from '../../testing/with-text';

export const mutation: Mutation = {
  affects: ['dashboard-shows-database-load', 'use-is-shown-beside-its-limit'],
  mutate: (facts) =>
    withText(facts, ofType('AWS::CloudWatch::Dashboard'), '"ServerlessDatabaseCapacity"', '"ACUUtilization"'),
};
