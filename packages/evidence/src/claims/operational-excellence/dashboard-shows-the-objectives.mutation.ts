import { ofType, type Mutation } from '../../testing/mutation';
import { withText } from '../../testing/with-text';

export const mutation: Mutation = {
  affects: ['dashboard-shows-the-objectives'],
  mutate: (facts) => withText(facts, ofType('AWS::CloudWatch::Dashboard'), 'at most 1 h', 'at most 9 h'),
};
