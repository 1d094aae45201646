import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['every-service-logs'],
  mutate: (facts) => withProperty(facts, ofType('AWS::CodeBuild::Project'), 'LogsConfig', undefined),
};
