import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['patches-arrive-by-themselves'],
  mutate: (facts) =>
    withProperty(facts, ofType('AWS::Lambda::Function'), 'RuntimeManagementConfig', { UpdateRuntimeOn: 'Manual' }),
};
