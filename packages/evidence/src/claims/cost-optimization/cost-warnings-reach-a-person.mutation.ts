import { ofType, type Mutation } from '../../testing/mutation';
import { withText } from '../../testing/with-text';

export const mutation: Mutation = {
  affects: ['cost-warnings-reach-a-person'],
  mutate: (facts) => withText(facts, ofType('AWS::SNS::TopicPolicy'), 'budgets.amazonaws.com', 'events.amazonaws.com'),
};
