import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['data-stores-are-serverless', 'nothing-is-bought-ahead', 'nothing-runs-idle'],
  mutate: (facts) => withProperty(facts, ofType('AWS::RDS::DBInstance'), 'DBInstanceClass', 'db.r8g.large'),
};
