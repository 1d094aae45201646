import { ofType, withProperty, type Mutation } from '../../testing/mutation';

const LIMIT = 'Rules.0.Statement.RateBasedStatement.Limit';

export const mutation: Mutation = {
  affects: ['bursts-end-at-the-edge', 'firewall-guards-the-edge'],
  mutate: (facts) => withProperty(facts, ofType('AWS::WAFv2::WebACL'), LIMIT, 2_000_000),
};
