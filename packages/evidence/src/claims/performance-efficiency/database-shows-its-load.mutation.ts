import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['database-shows-its-load'],
  mutate: (facts) => withProperty(facts, ofType('AWS::RDS::DBInstance'), 'EnablePerformanceInsights', false),
};
