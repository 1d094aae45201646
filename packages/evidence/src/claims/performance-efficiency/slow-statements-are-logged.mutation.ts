import { ofType, withProperty, type Mutation } from '../../testing/mutation';

const DURATION = 'Parameters.log_min_duration_statement';

export const mutation: Mutation = {
  affects: ['slow-statements-are-logged'],
  mutate: (facts) => withProperty(facts, ofType('AWS::RDS::DBClusterParameterGroup'), DURATION, '-1'),
};
