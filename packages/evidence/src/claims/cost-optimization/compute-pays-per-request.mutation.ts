import { ofType, withProperty, type Mutation } from '../../testing/mutation';

const provisioned = { ProvisionedConcurrentExecutions: 5 };

export const mutation: Mutation = {
  affects: ['compute-pays-per-request'],
  mutate: (facts) => withProperty(facts, ofType('AWS::Lambda::Alias'), 'ProvisionedConcurrencyConfig', provisioned),
};
