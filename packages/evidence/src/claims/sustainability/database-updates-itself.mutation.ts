import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['database-updates-itself'],
  mutate: (facts) => withProperty(facts, ofType('AWS::RDS::DBInstance'), 'AutoMinorVersionUpgrade', false),
};
