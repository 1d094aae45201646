import { ofType, withProperty, type Mutation } from '../../testing/mutation';

const byHand = { UpdateRuntimeOn: 'Manual' };

export const mutation: Mutation = {
  affects: ['runtimes-update-themselves'],
  mutate: (facts) => withProperty(facts, ofType('AWS::Lambda::Function'), 'RuntimeManagementConfig', byHand),
};
