import { ofType, withOtherText, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['cost-warnings-reach-a-person'],
  mutate: (facts) =>
    withOtherText(facts, ofType('AWS::SNS::TopicPolicy'), 'budgets.amazonaws.com', 'events.amazonaws.com'),
};
