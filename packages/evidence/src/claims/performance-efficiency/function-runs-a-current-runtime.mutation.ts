import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['function-runs-a-current-runtime'],
  mutate: (facts) => withProperty(facts, ofType('AWS::Lambda::Function'), 'Runtime', 'nodejs16.x'),
};
