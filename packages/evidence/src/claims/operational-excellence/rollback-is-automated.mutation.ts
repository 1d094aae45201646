import { ofType, type Mutation } from '../../testing/mutation';
import { withText } from '../../testing/with-text';

/** The automation moves the alias of another function. */
export const mutation: Mutation = {
  affects: ['rollback-is-automated'],
  mutate: (facts) => withText(facts, ofType('AWS::SSM::Document'), 'hexastyle-staging-api', 'hexastyle-staging-worker'),
};
