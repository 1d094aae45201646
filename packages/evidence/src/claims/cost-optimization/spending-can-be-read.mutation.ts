import { ofType, withOtherText, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['spending-can-be-read'],
  mutate: (facts) => withOtherText(facts, ofType('AWS::IAM::ManagedPolicy'), 'ce:GetCostForecast', 'ce:GetTags'),
};
