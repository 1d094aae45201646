import { ofType, type Mutation } from '../../testing/mutation';
import { withText } from '../../testing/with-text';

export const mutation: Mutation = {
  affects: ['dashboard-leads-to-runbooks'],
  mutate: (facts) => withText(facts, ofType('AWS::CloudWatch::Dashboard'), 'staging/firewall.md', 'staging/walls.md'),
};
