import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['logs-are-kept', 'firewall-requests-are-logged'],
  mutate: (facts) => withProperty(facts, ofType('AWS::Logs::LogGroup'), 'RetentionInDays', 1),
};
