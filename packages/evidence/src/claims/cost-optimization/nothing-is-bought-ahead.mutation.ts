import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  // An instance of fixed size also runs while nobody asks.
  affects: ['nothing-is-bought-ahead', 'nothing-runs-idle'],
  mutate: (facts) => withProperty(facts, ofType('AWS::RDS::DBInstance'), 'DBInstanceClass', 'db.r7g.large'),
};
