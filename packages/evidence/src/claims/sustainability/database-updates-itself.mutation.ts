import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  // What is not kept up to date has to be patched by somebody.
  affects: ['database-updates-itself', 'database-is-run-by-aws', 'patches-arrive-by-themselves'],
  mutate: (facts) => withProperty(facts, ofType('AWS::RDS::DBInstance'), 'AutoMinorVersionUpgrade', false),
};
