import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['database-spans-zones', 'pilot-light-stands-ready'],
  mutate: (facts) => withProperty(facts, ofType('AWS::RDS::DBSubnetGroup'), 'SubnetIds', []),
};
