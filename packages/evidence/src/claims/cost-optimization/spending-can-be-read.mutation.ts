import { ofType, type Mutation } from '../../testing/mutation';
import { withText } from '../../testing/with-text';

export const mutation: Mutation = {
  affects: ['spending-can-be-read'],
  mutate: (facts) => withText(facts, ofType('AWS::IAM::ManagedPolicy'), 'ce:GetCostForecast', 'ce:GetTags'),
};
