import { ofType, type Mutation } from '../../testing/mutation';
import { withText } from '../../testing/with-text';

export const mutation: Mutation = {
  affects: ['everything-has-an-owner'],
  mutate: (facts) => withText(facts, ofType('AWS::SNS::Topic'), 'platform-team', 'somebody'),
};
